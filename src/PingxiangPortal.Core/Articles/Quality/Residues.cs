using PingxiangPortal.Core.Import;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>What conversions and keyboards leave in Chinese text, as far as 清除拼音殘留 and 整理標點 take it out.</summary>
internal static class Residues
{
    public static QualityCheck Check(QualityBody body)
    {
        var readings = PinyinResidue.Find(body.Markdown).ToList();
        var marks = PunctuationTidy.HalfWidthMarks(body.Markdown);
        if (readings.Count + marks.Count == 0)
        {
            return QualityBody.Fine(QualityKind.Residue, "沒有拼音殘留與半形標點");
        }

        var words = string.Join('、', Found(readings.Count, "拼音殘留").Concat(Found(marks.Count, "半形標點")));
        var places = readings
            .Concat(marks.Select(mark => (Start: mark, End: mark + 1)))
            .OrderBy(place => place)
            .Take(QualityChecks.MostPlaces)
            .Select(place => body.Place(place.Start, place.End - place.Start, body.Markdown[place.Start..place.End]));
        return QualityBody.Warning(QualityKind.Residue, words + "。", places);
    }

    private static string[] Found(int count, string what) => count switch
    {
        0 => [],
        1 => [$"一處{what}"],
        _ => [$"{count} 處{what}"],
    };
}
