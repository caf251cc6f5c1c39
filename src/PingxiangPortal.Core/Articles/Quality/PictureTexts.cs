using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Pictures;

namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>Pictures that nobody described: readers who hear the page don't learn what they show.</summary>
internal static class PictureTexts
{
    private const int MostNames = 3;

    public static QualityCheck Check(QualityBody body, IReadOnlySet<string> described)
    {
        var bare = MarkdownPictures.In(body.Tree)
            .Where(picture => picture.Alt.Length == 0 && !described.Contains(picture.Address))
            .ToList();
        return bare.Count == 0
            ? QualityBody.Fine(QualityKind.PictureTexts, "圖片皆有替代文字")
            : QualityBody.Warning(QualityKind.PictureTexts, Words(bare), bare.Select(picture => Place(body, picture))) with
            {
                Severity = QualitySeverity.Refusal,
            };
    }

    private static QualityPlace Place(QualityBody body, MarkdownPicture picture) =>
        body.Place(picture.Position, picture.Length, "") with { Label = NameOf(picture) };

    private static string Words(List<MarkdownPicture> bare)
    {
        var names = bare.Take(MostNames).Select(NameOf).Where(name => name.Length > 0).ToList();
        var count = bare.Count == 1 ? "一" : $" {bare.Count} ";
        var which = names.Count == 0 ? "" : $"：{string.Join('、', names)}{(bare.Count > names.Count ? " 等" : "")}";
        return $"{count}張圖片缺少替代文字{which}。".TrimStart();
    }

    /// <summary>Files of the library have names that nobody gave them.</summary>
    private static string NameOf(MarkdownPicture picture) => KnownPictures.KeyOf(picture.Address) is null ? picture.FileName : "";
}
