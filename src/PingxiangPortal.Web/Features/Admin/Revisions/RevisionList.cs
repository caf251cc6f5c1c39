using PingxiangPortal.Web.Platform.Paging;

namespace PingxiangPortal.Web.Features.Admin.Revisions;

/// <summary>One page of 修訂記錄.</summary>
/// <param name="Rows">Those of the page, newest first.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Page">The page among all.</param>
internal sealed record RevisionList(IReadOnlyList<RevisionRow> Rows, int Count, PageOf Page);
