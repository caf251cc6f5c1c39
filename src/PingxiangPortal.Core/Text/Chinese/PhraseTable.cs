using System.Numerics;

namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>The phrases of one or more dictionaries, each with what stands for it; the longest that a text begins with wins.</summary>
/// <remarks>
/// The dictionaries stay the text that they are: a line is a phrase, a tab, and its replacements parted by spaces. A table
/// of their positions, hashed by phrase, is a quarter of what a dictionary of strings takes. Safe for many threads.
/// </remarks>
internal sealed class PhraseTable
{
    /// <summary>The longest phrase in UTF-16 units: one bit for each length.</summary>
    public const int LongestPhrase = 64;

    private const uint HashFactor = 0x9E37_79B1;
    private const int PageSize = 256;

    private readonly string lines;

    // One more than the position of a line, 0 for none; open addressing, at most half full.
    private readonly int[] slots;
    private readonly int slotShift;

    // By first character, in pages: which lengths its phrases have. Most characters of a text begin none.
    private readonly ulong[]?[] lengths = new ulong[]?[PageSize];

    /// <summary>Reads dictionaries.</summary>
    /// <param name="dictionaries">Their texts; of lines with the same phrase the first counts, lines without a tab are comments.</param>
    public PhraseTable(params IEnumerable<string> dictionaries)
    {
        lines = string.Join('\n', dictionaries) + "\n";
        var capacity = BitOperations.RoundUpToPowerOf2((uint)lines.AsSpan().Count('\t') * 2 + 2);
        slots = new int[capacity];
        slotShift = 32 - BitOperations.Log2(capacity);
        for (var line = 0; line < lines.Length; line = lines.IndexOf('\n', line) + 1)
        {
            Add(line);
        }
    }

    /// <summary>Finds the longest phrase that a text begins with.</summary>
    /// <param name="text">Text of one character or more.</param>
    /// <param name="replacement">The first of its replacements; empty when there is no phrase.</param>
    /// <returns>The length of the phrase; 0 when there is none.</returns>
    public int LongestMatch(ReadOnlySpan<char> text, out ReadOnlySpan<char> replacement)
    {
        var (longest, found) = (0, 0);
        var remaining = lengths[text[0] / PageSize]?[text[0] % PageSize] ?? 0;
        var hash = 0u;
        for (var length = 1; remaining != 0 && length <= text.Length; length++, remaining >>= 1)
        {
            hash = Extended(hash, text[length - 1]);
            if ((remaining & 1) != 0 && slots[SlotOf(hash, text[..length])] is > 0 and var position)
            {
                (longest, found) = (length, position);
            }
        }

        replacement = longest == 0 ? [] : ReplacementAt(found + longest);
        return longest;
    }

    private void Add(int line)
    {
        var length = lines.AsSpan(line).IndexOfAny('\t', '\n');
        if (length is <= 0 or > LongestPhrase || lines[line + length] != '\t')
        {
            return;
        }

        var phrase = lines.AsSpan(line, length);
        var hash = 0u;
        foreach (var character in phrase)
        {
            hash = Extended(hash, character);
        }

        var slot = SlotOf(hash, phrase);
        slots[slot] = slots[slot] == 0 ? line + 1 : slots[slot];
        var page = lengths[phrase[0] / PageSize] ??= new ulong[PageSize];
        page[phrase[0] % PageSize] |= 1ul << (length - 1);
    }

    private static uint Extended(uint hash, char next) => (hash + next) * HashFactor;

    /// <summary>The slot that holds the phrase, or the empty one where it would be.</summary>
    private uint SlotOf(uint hash, ReadOnlySpan<char> phrase)
    {
        var slot = hash >> slotShift;
        while (slots[slot] != 0 && !IsAt(slots[slot] - 1, phrase))
        {
            slot = slot + 1 < slots.Length ? slot + 1 : 0;
        }

        return slot;
    }

    private bool IsAt(int line, ReadOnlySpan<char> phrase) =>
        lines.AsSpan(line).StartsWith(phrase) && lines[line + phrase.Length] == '\t';

    private ReadOnlySpan<char> ReplacementAt(int start)
    {
        var rest = lines.AsSpan(start);
        return rest[..rest.IndexOfAny(' ', '\n')];
    }
}
