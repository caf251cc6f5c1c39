using System.Globalization;
using System.Text;

namespace PingxiangPortal.Core.Search;

/// <summary>
/// Cuts folded text into the tokens that the index holds, in a row and parted by spaces, so that a query's tokens
/// stand in the row exactly where its text stands in the text.
/// </summary>
/// <remarks>
/// A run of Han is its first character, its pairs that overlap, and its last character: 武功山 is 武 武功 功山 山. A word
/// and a number are a token each, and so is every mark; those of ASCII are written in full width, because SQLite's
/// tokenizer takes them for gaps. White space is a token too, except between two words or two numbers.
/// </remarks>
public static class SearchTokens
{
    /// <summary>Counts up with every change of the tokens: an index of another version is made anew.</summary>
    public const int Version = 1;

    // A word is cut there, in the text and in the query alike; real ones are shorter.
    private const int LongestWord = 64;
    private const int ToFullWidth = '！' - '!';

    /// <summary>The token of a category.</summary>
    /// <param name="id">The category's number.</param>
    public static string OfCategory(long id) => string.Create(CultureInfo.InvariantCulture, $"{SearchMarks.Category}{id}");

    /// <summary>The token of a day, a month or a year.</summary>
    /// <param name="digits">Which one, in digits.</param>
    public static string OfDate(string digits) => SearchMarks.Published + digits;

    /// <summary>The tokens of a whole field.</summary>
    internal static string OfField(string folded) => Cut(folded, isField: true);

    /// <summary>The tokens of a piece of text, whose first and last characters may stand in the middle of a run.</summary>
    /// <returns>Empty for a single Han character, which is looked up as <see cref="Containing"/>.</returns>
    internal static string OfPhrase(string folded) => Cut(folded, isField: false);

    /// <summary>The token that says that a character occurs somewhere.</summary>
    internal static string Containing(Rune character) => $"{SearchMarks.Contains}{character}";

    /// <summary>Tokens as the title has them.</summary>
    internal static string InTitle(string tokens) =>
        tokens.Length == 0 ? "" : SearchMarks.Title + tokens.Replace(" ", $" {SearchMarks.Title}", StringComparison.Ordinal);

    /// <summary>Text written as one token, whatever it consists of.</summary>
    internal static string AsOne(string folded) =>
        string.Concat(folded.Select(character => character == ' ' ? SearchMarks.Break : Widened(character)));

    private static string Cut(string folded, bool isField)
    {
        var tokens = new StringBuilder(folded.Length * 3);
        var (before, isParted) = (CharacterKind.Space, false);

        for (var at = 0; at < folded.Length;)
        {
            var (kind, length) = RunAt(folded, at);
            var run = folded.AsSpan(at, length);
            isParted = kind == CharacterKind.Space || isParted;
            at += length;

            if (kind == CharacterKind.Space)
            {
                continue;
            }

            if (isParted && before != CharacterKind.Space && !(kind == before && kind is CharacterKind.Letter or CharacterKind.Digit))
            {
                Append(tokens, [SearchMarks.Break]);
            }

            AppendRun(tokens, run, kind, (isField || before != CharacterKind.Space, isField || at < folded.Length));
            (before, isParted) = (kind, false);
        }

        return tokens.ToString();
    }

    private static (CharacterKind Kind, int Length) RunAt(string folded, int start)
    {
        var first = Rune.GetRuneAt(folded, start);
        var kind = CharacterKinds.Of(first);
        var (end, count) = (start + first.Utf16SequenceLength, 1);

        while (end < folded.Length && kind is not CharacterKind.Mark && (kind == CharacterKind.Han || count < LongestWord))
        {
            var next = Rune.GetRuneAt(folded, end);

            if (CharacterKinds.Of(next) != kind)
            {
                break;
            }

            (end, count) = (end + next.Utf16SequenceLength, count + 1);
        }

        return (kind, end - start);
    }

    private static void AppendRun(StringBuilder tokens, ReadOnlySpan<char> run, CharacterKind kind, (bool Begins, bool Ends) whole)
    {
        if (kind == CharacterKind.Han)
        {
            AppendHan(tokens, run, whole);
        }
        else if (kind == CharacterKind.Mark && run.Length == 1)
        {
            Append(tokens, [Widened(run[0])]);
        }
        else
        {
            Append(tokens, run);
        }
    }

    private static void AppendHan(StringBuilder tokens, ReadOnlySpan<char> run, (bool Begins, bool Ends) whole)
    {
        var first = LengthAt(run, 0);

        if (whole.Begins)
        {
            Append(tokens, run[..first]);
        }

        for (var (at, length) = (0, first); at + length < run.Length;)
        {
            var next = LengthAt(run, at + length);
            Append(tokens, run.Slice(at, length + next));
            (at, length) = (at + length, next);
        }

        if (whole.Ends)
        {
            Append(tokens, run[^(char.IsLowSurrogate(run[^1]) ? 2 : 1)..]);
        }
    }

    private static int LengthAt(ReadOnlySpan<char> run, int at) => char.IsHighSurrogate(run[at]) ? 2 : 1;

    private static char Widened(char character) =>
        character is >= '!' and <= '~' && !char.IsAsciiLetterOrDigit(character) ? (char)(character + ToFullWidth) : character;

    private static void Append(StringBuilder tokens, ReadOnlySpan<char> token) =>
        tokens.Append(tokens.Length > 0 ? " " : "").Append(token);
}
