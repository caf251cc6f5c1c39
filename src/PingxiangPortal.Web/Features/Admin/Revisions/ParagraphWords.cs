using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Web.Features.Admin.Revisions;

/// <summary>How paragraphs are named to people.</summary>
internal static class ParagraphWords
{
    public static string Of(ParagraphRange range) =>
        range.Count > 1 ? $"第 {range.First} 至 {range.Last} 段" : $"第 {range.First} 段";
}
