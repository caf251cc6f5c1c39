namespace PingxiangPortal.Core.Compare;

/// <summary>How somebody settles one conflict.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Text">The Markdown of <see cref="MergeChoiceKind.Own"/>; blank text leaves the place out. Ignored for the others.</param>
public sealed record MergeChoice(MergeChoiceKind Kind, string Text = "");
