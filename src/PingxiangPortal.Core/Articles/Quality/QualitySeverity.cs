namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>How much a check asks for.</summary>
public enum QualitySeverity
{
    /// <summary>✓ nothing.</summary>
    Fine = 1,

    /// <summary>△ 可改善: it would be better otherwise, and can be published.</summary>
    Warning = 2,

    /// <summary>！ 必改: it can't be published so; see <see cref="PublishCheck"/>.</summary>
    Refusal = 3,
}
