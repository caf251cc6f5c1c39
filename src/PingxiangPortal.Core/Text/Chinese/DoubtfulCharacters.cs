namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>Finds characters of a Traditional text of which Simplified readers may get the wrong form.</summary>
/// <remarks>
/// 乾 is 干 when it means dry and stays 乾 in 乾坤; the converter knows by the phrase and else takes the first form.
/// Nobody is told of a character within a phrase of OpenCC's TSPhrases and TWVariantsRevPhrases, nor within a Traditional
/// word of its STPhrases, for which the first form is right. Only the characters are looked at that the notes of the
/// 簡化字總表 (1986) keep in one of their readings: of the others that OpenCC lists with two forms, the second is a rare
/// variant. From Simplified to Traditional a character in ten would be doubtful, so nobody is told.
/// </remarks>
public static class DoubtfulCharacters
{
    private const string Kept = "乾瞭藉徵麽";

    private static readonly Lazy<PhraseGroup> Phrases = new(() => new PhraseGroup(
        new PhraseTable(OpenccData.Read("TSPhrases.txt"), OpenccData.Read("TWVariantsRevPhrases.txt"), TraditionalWords())));

    /// <summary>Finds them.</summary>
    /// <param name="text">A Traditional text of any length; may hold markup.</param>
    /// <returns>The characters in order.</returns>
    public static IReadOnlyList<DoubtfulCharacter> In(string text)
    {
        var found = new List<DoubtfulCharacter>();
        var taken = text.AsSpan().ContainsAny(Kept) ? 0 : text.Length;
        while (taken < text.Length)
        {
            Phrases.Value.TryFind(text, taken, out var phrase);
            AddBetween(found, text, taken, phrase.Start);
            taken = phrase.End;
        }

        return found;
    }

    private static string TraditionalWords() => string.Join('\n', OpenccData.Read("STPhrases.txt")
        .Split('\n')
        .Where(line => line.AsSpan().ContainsAny(Kept) && line.Contains('\t', StringComparison.Ordinal))
        .SelectMany(line => line.Split('\t')[1].Split(' '))
        .Select(word => word + "\t"));

    private static void AddBetween(List<DoubtfulCharacter> found, string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (Kept.Contains(text[at], StringComparison.Ordinal))
            {
                found.Add(new DoubtfulCharacter(text[at], at));
            }
        }
    }
}
