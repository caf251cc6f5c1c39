namespace PingxiangPortal.Core.Articles;

/// <summary>What of an article a public difference is about.</summary>
public enum ChangedField
{
    /// <summary>標題.</summary>
    Title = 1,

    /// <summary>摘要.</summary>
    Summary = 2,

    /// <summary>原單位 of a reprint.</summary>
    SourceName = 3,

    /// <summary>原題 of a reprint.</summary>
    OriginalTitle = 4,

    /// <summary>原作者 of a reprint.</summary>
    OriginalAuthor = 5,

    /// <summary>原文網址 of a reprint.</summary>
    OriginalUrl = 6,

    /// <summary>One paragraph of 正文.</summary>
    Body = 7,
}
