namespace PingxiangPortal.Web.Features.Editing;

/// <summary>Which revision is the newest, and whose.</summary>
internal sealed record RevisionLine(int Number, int Saves, DateTime SavedUtc, long? SavedById, string SavedByName, Guid? Session);
