using System.Text;

namespace PingxiangPortal.Tests.Core.Compare;

/// <summary>Made-up texts and edits, the same ones for the same seed (xorshift).</summary>
internal sealed class Chance(uint seed)
{
    private uint state = seed * 2_654_435_761 + 1;

    public int Below(int limit)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)limit);
    }

    public string Han(int length, int alphabet = 3_000)
    {
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            text.Append((char)('\u4E00' + Below(alphabet)));
        }

        return text.ToString();
    }

    public string Paragraphs(int count, int length, int alphabet = 3_000) =>
        string.Join("\n\n", Enumerable.Range(0, count).Select(_ => Han(length, alphabet)));

    /// <summary>Replaces, inserts and removes up to three characters at a time.</summary>
    public string Edited(string text, int times)
    {
        var edited = new StringBuilder(text);
        for (var i = 0; i < times; i++)
        {
            var at = Below(edited.Length + 1);
            edited.Remove(at, Math.Min(Below(4), edited.Length - at)).Insert(at, Han(Below(4)));
        }

        return edited.ToString();
    }
}
