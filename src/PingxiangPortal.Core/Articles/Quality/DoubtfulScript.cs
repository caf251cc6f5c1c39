using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>Characters of which Simplified readers may get the wrong form; -{…}- around a word settles it.</summary>
internal static class DoubtfulScript
{
    public static QualityCheck Check(QualityBody body)
    {
        var found = DoubtfulCharacters.In(body.Markdown).Where(doubtful => !IsKept(body.Markdown, doubtful.Position)).ToList();
        return found.Count == 0
            ? QualityBody.Fine(QualityKind.Script, "簡體轉換無歧義字")
            : QualityBody.Warning(
                QualityKind.Script,
                $"簡體轉換有歧義的字：{string.Join('、', found.Select(doubtful => doubtful.Character).Distinct())}。要保留原字，寫成 -{{原字}}-。",
                found.Take(QualityChecks.MostPlaces).Select(doubtful => body.Place(doubtful.Position, 1, doubtful.Character.ToString())));
    }

    /// <summary>True within <c>-{</c> and <c>}-</c> of one line.</summary>
    private static bool IsKept(string text, int position)
    {
        var line = text.AsSpan(Math.Max(0, position - ProtectedWords.MaximumLength), Math.Min(position, ProtectedWords.MaximumLength));
        var open = line.LastIndexOf("-{");
        return open >= 0 && !line[open..].Contains('\n') && !line[open..].Contains("}-", StringComparison.Ordinal);
    }
}
