using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Web.Features.Admin.Merging;

/// <summary>How one conflict was settled.</summary>
internal sealed class MergeChoiceInput
{
    /// <summary>Which conflict: <see cref="MergePlace.Key"/>.</summary>
    public string? Key { get; set; }

    /// <summary>Null until somebody has chosen.</summary>
    public MergeChoiceKind? Kind { get; set; }

    /// <summary>The text of 自己改.</summary>
    public string? Text { get; set; }
}
