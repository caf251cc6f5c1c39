namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>Shows texts to readers in the script that they chose, whichever they were written in.</summary>
/// <remarks>What was written in the wanted script is never touched: converting it once more would spoil it.</remarks>
/// <param name="wanted">The script that the reader chose.</param>
/// <param name="kept">The words that stay as they are.</param>
public sealed class ScriptDisplay(Script wanted, ProtectedWords kept)
{
    /// <summary>The script that the reader chose.</summary>
    public Script Wanted => wanted;

    /// <summary>Shows a text.</summary>
    /// <param name="text">Text without markup.</param>
    /// <param name="written">The script that it was written in.</param>
    /// <returns>The text in the wanted script; the very same string when nothing in it changes.</returns>
    public string Text(string text, Script written)
    {
        if (written == wanted || text.Length == 0)
        {
            return text;
        }

        var source = new AnchoredText();
        source.AppendMarked(text);
        var target = Converted(source);
        return target.Characters.SequenceEqual(text) ? text : target.Characters.ToString();
    }

    /// <summary>Shows a name of which nobody noted the script: of a category, a publisher, a site.</summary>
    /// <param name="text">A short text without markup.</param>
    /// <returns>The text in the wanted script; the very same string when nothing tells that it is written in the other one.</returns>
    public string Text(string text) => Text(text, ScriptGuess.Of(text));

    /// <summary>Shows an article or a part of one.</summary>
    /// <param name="html">Sanitized HTML.</param>
    /// <param name="written">The script that it was written in.</param>
    /// <returns>
    /// The HTML with its text, <c>alt</c>, <c>title</c>, <c>aria-label</c> and <c>placeholder</c> in the wanted script and
    /// all else as it was; the same instance when nothing in it changes. Code, elements of the class <c>no-convert</c>
    /// and text in a language that isn't Chinese stay as they are.
    /// </returns>
    public SafeHtml Html(SafeHtml html, Script written) => written == wanted ? html : new HtmlScript(Converted).Apply(html);

    private AnchoredText Converted(AnchoredText source)
    {
        var converter = ScriptConverter.To(wanted);
        var target = new AnchoredText();
        var taken = 0;
        while (kept.TryFind(source.Characters, taken, out var word))
        {
            converter.Convert(source, taken, word.Start - taken, target);
            target.Take(source, word.Start, word.Length);
            taken = word.End;
        }

        converter.Convert(source, taken, source.Length - taken, target);
        return target;
    }
}
