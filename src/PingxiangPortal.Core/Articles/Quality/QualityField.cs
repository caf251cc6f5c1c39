namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>A field of the editor's form.</summary>
public enum QualityField
{
    /// <summary>標題.</summary>
    Title = 1,

    /// <summary>摘要.</summary>
    Summary = 2,

    /// <summary>正文.</summary>
    Body = 3,

    /// <summary>封面圖.</summary>
    Cover = 4,
}
