namespace PingxiangPortal.Core.Text;

/// <summary>What <see cref="PunctuationTidy"/> changes in one run of text.</summary>
internal sealed class PunctuationRules
{
    private const int LongestAside = 200;
    private const string HalfWidth = ",;:?!";
    private const string FullWidth = "，；：？！";
    private const char End = '\n';

    private readonly List<char> letters;
    private readonly List<int> places;
    private readonly SortedDictionary<int, char?> edits;
    private int changed;

    private PunctuationRules(MarkdownLetters run, SortedDictionary<int, char?> edits)
    {
        letters = [.. run.Letters];
        places = run.Places;
        this.edits = edits;
    }

    /// <summary>Adds the changes of a run, by place in the source; null takes a character out.</summary>
    /// <returns>How many marks and gaps they are.</returns>
    public static int Apply(MarkdownLetters run, SortedDictionary<int, char?> edits)
    {
        var rules = new PunctuationRules(run, edits);
        rules.WidenParentheses();
        rules.WidenMarks();
        rules.CloseGaps();
        return rules.changed;
    }

    /// <summary>Both or none: with Han inside, or behind Han with nothing but ASCII inside.</summary>
    private void WidenParentheses()
    {
        for (var open = letters.IndexOf('('); open >= 0; open = letters.IndexOf('(', open + 1))
        {
            var close = letters.FindIndex(open + 1, Math.Min(LongestAside, letters.Count - open - 1), letter => letter is ')' or '(' or End);
            if (close > open + 1 && letters[close] == ')' && places[open] >= 0 && places[close] >= 0 && IsChinese(open, close))
            {
                Replace(open, '（');
                Replace(close, '）');
            }
        }
    }

    private bool IsChinese(int open, int close)
    {
        var aside = letters.GetRange(open + 1, close - open - 1);
        return aside.Exists(IsHan) || (IsHan(Before(open)) && aside.TrueForAll(char.IsAscii));
    }

    private void WidenMarks()
    {
        for (var at = 0; at < letters.Count; at++)
        {
            var mark = HalfWidth.IndexOf(letters[at], StringComparison.Ordinal);
            var isStop = letters[at] == '.' && EndsSentence(at);
            if (places[at] >= 0 && (isStop || (mark >= 0 && IsBesideHan(at))))
            {
                Replace(at, isStop ? '。' : FullWidth[mark]);
                CloseGap(at + 1, GapEnd(at + 1));
            }
        }
    }

    private bool IsBesideHan(int at)
    {
        var after = letters.ElementAtOrDefault(GapEnd(at + 1));
        var isGap = GapEnd(at + 1) > at + 1;
        return IsChinese(Before(at))
            ? !isGap || IsChinese(after) || after is default(char) or End
            : IsWord(Before(at)) && !isGap && IsHan(after);
    }

    private bool EndsSentence(int at) =>
        IsHan(Before(at)) && letters.ElementAtOrDefault(GapEnd(at + 1)) is var after && (after is default(char) or End || IsChinese(after));

    private void CloseGaps()
    {
        for (var from = letters.IndexOf(' '); from >= 0; from = letters.IndexOf(' ', GapEnd(from)))
        {
            var (before, after) = (Before(from), letters.ElementAtOrDefault(GapEnd(from)));
            if ((IsHan(before) && IsWord(after)) || (IsWord(before) && IsHan(after)))
            {
                changed += CloseGap(from, GapEnd(from)) ? 1 : 0;
            }

            if (GapEnd(from) >= letters.Count)
            {
                return;
            }
        }
    }

    /// <summary>Takes the spaces out, but for those at the end of a line, which mean a break.</summary>
    private bool CloseGap(int from, int to)
    {
        if (to == from || to >= letters.Count || letters[to] == End || places.GetRange(from, to - from).Contains(MarkdownLetters.Nowhere))
        {
            return false;
        }

        places.GetRange(from, to - from).ForEach(place => edits[place] = null);
        return true;
    }

    private void Replace(int at, char letter)
    {
        letters[at] = letter;
        edits[places[at]] = letter;
        changed++;
    }

    private int GapEnd(int from)
    {
        while (from < letters.Count && letters[from] == ' ')
        {
            from++;
        }

        return from;
    }

    private char Before(int at) => at > 0 ? letters[at - 1] : End;

    private static bool IsChinese(char letter) => IsHan(letter) || IsFullWidthMark(letter);

    // Characters beyond the basic plane are two surrogates; those of running text are Han.
    private static bool IsHan(char letter) =>
        letter is '〇' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uD840' and <= '\uD8BF') || char.IsLowSurrogate(letter);

    private static bool IsFullWidthMark(char letter) =>
        letter is (>= '\u3001' and <= '\u3029') or (>= '\uFF01' and <= '\uFF0F') or '：' or '；' or '？' or '“' or '”' or '‘' or '’' or '—' or '…';

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) && !IsHan(letter);
}
