namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>Tables asked in order: the first that knows a phrase at a place of the text decides, however long the others' are.</summary>
internal sealed class PhraseGroup(params PhraseTable[] tables)
{
    /// <summary>Finds the next phrase.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="from">Where to begin, from 0 to the length of the text.</param>
    /// <param name="match">The first phrase that begins there or later; none has length 0 and lies at the end.</param>
    /// <returns>False when there is none.</returns>
    public bool TryFind(ReadOnlySpan<char> text, int from, out PhraseMatch match)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (MatchAt(text[at..], out var replacement) is > 0 and var length)
            {
                match = new PhraseMatch(at, length, replacement);
                return true;
            }
        }

        match = new PhraseMatch(text.Length, 0, []);
        return false;
    }

    /// <summary>Writes a text anew with every phrase replaced.</summary>
    /// <param name="source">The text.</param>
    /// <param name="target">What it becomes; its former content is gone.</param>
    public void Rewrite(AnchoredText source, AnchoredText target)
    {
        target.Clear();
        var taken = 0;
        while (TryFind(source.Characters, taken, out var match))
        {
            target.Take(source, taken, match.Start - taken);
            target.Take(source, match.Start, match.Length, match.Replacement);
            taken = match.End;
        }

        target.Take(source, taken, source.Length - taken);
    }

    private int MatchAt(ReadOnlySpan<char> text, out ReadOnlySpan<char> replacement)
    {
        var length = 0;
        replacement = [];
        for (var i = 0; i < tables.Length && length == 0; i++)
        {
            length = tables[i].LongestMatch(text, out replacement);
        }

        return length;
    }
}
