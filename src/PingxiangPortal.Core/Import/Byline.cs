using System.Globalization;

namespace PingxiangPortal.Core.Import;

/// <summary>The line below a page's title: <c>time| 發布者: name| 查看: n| 評論: n| 原作者: name| 來自: name</c>.</summary>
internal sealed class Byline
{
    private static readonly Dictionary<string, Field> Labels = new(StringComparer.Ordinal)
    {
        ["發布者"] = Field.Publisher,
        ["發佈者"] = Field.Publisher,
        ["发布者"] = Field.Publisher,
        ["查看"] = Field.Views,
        ["評論"] = Field.Comments,
        ["评论"] = Field.Comments,
        ["原作者"] = Field.Author,
        ["來自"] = Field.From,
        ["来自"] = Field.From,
    };

    private readonly Dictionary<Field, List<string>> fields = [];

    private Byline(string line)
    {
        var parts = line.Split('|');
        Time = FieldOf(parts[0]) is null ? parts[0].Trim() : "";
        Field? last = null;
        foreach (var part in parts)
        {
            var field = FieldOf(part);
            last = field ?? last;
            if (field is { } first && !fields.ContainsKey(first))
            {
                fields[first] = [ValueOf(part)];
            }
            else if (last is { } known)
            {
                // A bar within a name is part of the name.
                fields[known].Add(part);
            }
        }
    }

    private enum Field
    {
        Publisher = 1,
        Views,
        Comments,
        Author,
        From,
    }

    public string Time { get; }

    public string? Publisher => Name(Field.Publisher);

    public string? OriginalAuthor => Name(Field.Author);

    public string? From => Name(Field.From);

    public int? Views(ProblemList problems, int line) => Number(Field.Views, "查看", problems, line);

    public int? Comments(ProblemList problems, int line) => Number(Field.Comments, "評論", problems, line);

    public static bool IsByline(string line) =>
        line.Contains('|', StringComparison.Ordinal) && line.Split('|').Any(part => FieldOf(part) is Field.Publisher);

    public static Byline Parse(string line) => new(line);

    private static Field? FieldOf(string part)
    {
        var colon = part.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && Labels.TryGetValue(part[..colon].Trim(), out var field) ? field : null;
    }

    private static string ValueOf(string part) => part[(part.AsSpan().IndexOfAny(':', '：') + 1)..].TrimStart();

    private string? Name(Field field) =>
        fields.TryGetValue(field, out var parts) && string.Join('|', parts).Trim() is { Length: > 0 } name ? name : null;

    private int? Number(Field field, string label, ProblemList problems, int line)
    {
        if (Name(field) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        problems.Add(line, $"「{label}」後面應該是數字，不是{ProblemList.Quote(text)}。");
        return null;
    }
}
