using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>A title that fits two lines of a list on a phone: 20 characters a line.</summary>
internal static class Titles
{
    private const int Longest = 40;

    public static QualityCheck Check(string title)
    {
        QualityPlace[] place = [new(QualityField.Title, 0, 0, 0, "")];
        return ReadingTime.Of(title).Characters switch
        {
            0 => new QualityCheck(QualityKind.TitleLength, QualitySeverity.Refusal, "還沒有標題。", place),
            > Longest and var count => QualityBody.Warning(QualityKind.TitleLength, $"標題有 {count} 字，超過 {Longest} 字在列表和搜尋結果裡會太長。", place),
            _ => QualityBody.Fine(QualityKind.TitleLength, "標題長度合適"),
        };
    }
}
