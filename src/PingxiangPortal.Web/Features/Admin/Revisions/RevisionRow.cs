namespace PingxiangPortal.Web.Features.Admin.Revisions;

/// <summary>One entry of 修訂記錄.</summary>
internal sealed record RevisionRow(int Number, DateTime SavedUtc, string SavedByName, string Note, int? RestoredFrom, bool IsOpen, bool IsKept)
{
    /// <summary>What the revision was saved for, in a few words.</summary>
    public string Words => Note.Length > 0 ? Note
        : RestoredFrom is { } earlier ? $"還原自第 {earlier} 版"
        : IsOpen ? "自動儲存"
        : "儲存";
}
