namespace PingxiangPortal.Web.Features.Editing;

/// <summary>A colleague who has the article open, in however many tabs.</summary>
internal sealed record PersonHere(string Name, bool HasUnsaved, DateTime SeenUtc, bool IsIdle);
