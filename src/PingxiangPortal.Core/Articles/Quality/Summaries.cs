namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>A summary is whole sentences; older systems cut it where the field was full.</summary>
internal static class Summaries
{
    private const string SentenceEnds = "。！？";
    private const string ClosingMarks = "”’」』）)】》";

    public static QualityCheck Check(string summary)
    {
        var text = summary.TrimEnd();
        QualityPlace[] place = [new(QualityField.Summary, 0, 0, 0, "")];
        if (text.Length == 0)
        {
            return new QualityCheck(QualityKind.Summary, QualitySeverity.Refusal, "還沒有摘要。", place);
        }

        var end = text.TrimEnd(ClosingMarks.ToCharArray());
        return end.Length > 0 && SentenceEnds.Contains(end[^1], StringComparison.Ordinal)
            ? QualityBody.Fine(QualityKind.Summary, "摘要完整收句")
            : QualityBody.Warning(QualityKind.Summary, "摘要沒有收句：以句號、問號或嘆號結束。", place);
    }
}
