namespace PingxiangPortal.Core.Text;

/// <summary>Tells Markdown that the parser can read in good time from text that was made to keep it busy.</summary>
/// <remarks>
/// Markdig 1.6.0 is linear for articles, but not for every text of 300,000 characters. Measured on one core:
/// <c>[a](</c> repeated 78 s, bare addresses 4 s, one definition repeated 3.7 s, underlined headings 3.2 s.
/// Words that keep their script are counted among the links: each parts its paragraph in two.
/// Each bound keeps its case below half a second, and no article of a newspaper comes near one.
/// </remarks>
internal static class MarkdownBounds
{
    private const int MaximumLines = 30_000;
    private const int MaximumLinks = 5_000;

    // For every "](" the parser looks for the end of the address, up to the next white space.
    private const long MaximumLookAhead = 20_000_000;

    public static bool Hold(string markdown)
    {
        var lookAhead = 0L;
        var end = markdown.Length;
        var (lines, links) = (0, 0);
        for (var i = markdown.Length - 1; i >= 0; i--)
        {
            end = char.IsWhiteSpace(markdown[i]) ? i : end;
            lines += markdown[i] == '\n' ? 1 : 0;
            if (StartsLink(markdown.AsSpan(i)))
            {
                links++;
                lookAhead += end - i;
            }
        }

        return lines <= MaximumLines && links <= MaximumLinks && lookAhead <= MaximumLookAhead;
    }

    private static bool StartsLink(ReadOnlySpan<char> text) =>
        text.StartsWith("](") || text.StartsWith("]:") || text.StartsWith("://")
        || text.StartsWith("www.") || text.StartsWith("-{");
}
