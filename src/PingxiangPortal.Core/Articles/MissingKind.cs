namespace PingxiangPortal.Core.Articles;

/// <summary>What can stop an article from being published, in the order of the form.</summary>
public enum MissingKind
{
    /// <summary>標題.</summary>
    Title,

    /// <summary>摘要.</summary>
    Summary,

    /// <summary>正文.</summary>
    Body,

    /// <summary>A picture without 替代文字 that isn't 裝飾圖片 either.</summary>
    PictureDescription,

    /// <summary>A picture without 圖片來源.</summary>
    PictureCredit,

    /// <summary>A picture that the library doesn't have, or no longer has.</summary>
    PictureGone,

    /// <summary>A word that the site doesn't publish.</summary>
    BlockedWord,

    /// <summary>原創 or 轉載.</summary>
    SourceKind,

    /// <summary>原單位 of a reprint.</summary>
    SourceName,

    /// <summary>原標題 of a reprint.</summary>
    OriginalTitle,

    /// <summary>原作者 of a reprint.</summary>
    OriginalAuthor,

    /// <summary>原文網址 of a reprint.</summary>
    OriginalUrl,

    /// <summary>Whether artificial intelligence had a part.</summary>
    AiUse,

    /// <summary>What kind of change this is, for an article that readers saw already.</summary>
    Change,

    /// <summary>給讀者的一句話 about a 更正.</summary>
    ChangeNote,

    /// <summary>A time that lies ahead for what readers have already: it would take the article from them until then.</summary>
    ChangeAhead,

    /// <summary>批註 that nobody has settled.</summary>
    Remarks,
}
