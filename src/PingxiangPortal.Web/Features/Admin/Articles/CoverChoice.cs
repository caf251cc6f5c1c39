using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>The pictures to choose a cover from, and the one that is chosen; null for none.</summary>
internal sealed record CoverChoice(IReadOnlyList<Image> Covers, long? Chosen);
