using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;

namespace PingxiangPortal.Core.Text;

/// <summary>Links bare http, https and www addresses in Chinese text, where no space parts them from the words around them.</summary>
/// <remarks>
/// Markdig's own parser wants a space before an address and takes everything up to the next one:
/// 「見 https://a.cn/b，詳見附件」 would link the whole line.
/// </remarks>
internal sealed class HanAutoLinks : IMarkdownExtension
{
    private const char FirstHan = '\u2E80';

    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.Insert(0, new Parser(new AutoLinkOptions { ValidPreviousCharacters = MayPrecede() }));

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static string MayPrecede() =>
        "*_~(" + string.Concat(Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(IsHanOrMark));

    private static bool IsHanOrMark(char letter) =>
        letter is (>= FirstHan and < '\uD800') or (>= '\uF900' and < '\uFFF0') or (>= '\u2010' and <= '\u2027');

    private sealed class Parser : AutoLinkParser
    {
        public Parser(AutoLinkOptions options)
            : base(options) => OpeningCharacters = ['h', 'w'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var end = slice.End;
            var address = slice.Start;
            while (address <= end && !char.IsWhiteSpace(slice.Text[address]) && !IsHanOrMark(slice.Text[address]))
            {
                address++;
            }

            slice.End = address - 1;
            var isMatch = base.Match(processor, ref slice);
            slice.End = end;
            return isMatch;
        }
    }
}
