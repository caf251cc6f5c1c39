namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>What one check says.</summary>
/// <param name="Kind">The check.</param>
/// <param name="Severity">How much it asks for.</param>
/// <param name="Words">One sentence in Traditional Chinese.</param>
/// <param name="Places">Where, in order; at most <see cref="QualityChecks.MostPlaces"/>, and none when all is fine.</param>
public sealed record QualityCheck(QualityKind Kind, QualitySeverity Severity, string Words, IReadOnlyList<QualityPlace> Places);
