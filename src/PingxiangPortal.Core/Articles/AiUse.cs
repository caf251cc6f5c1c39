namespace PingxiangPortal.Core.Articles;

/// <summary>
/// Whether and where artificial intelligence had a part, numbered for the store; readers are told. An article that
/// nobody was asked about has none of these.
/// </summary>
public enum AiUse
{
    /// <summary>沒有.</summary>
    None = 1,

    /// <summary>起草摘要.</summary>
    Summary = 2,

    /// <summary>起草正文.</summary>
    Body = 3,

    /// <summary>翻譯.</summary>
    Translation = 4,

    /// <summary>製作圖片.</summary>
    Pictures = 5,
}
