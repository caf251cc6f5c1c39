using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Editing;

namespace PingxiangPortal.Web.Features.Admin.Merging;

/// <summary>What the buttons of the merge page do.</summary>
internal sealed record MergeActions(SaveDraft Save, ForgetParkedText Forget);
