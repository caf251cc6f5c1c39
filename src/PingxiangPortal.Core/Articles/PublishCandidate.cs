namespace PingxiangPortal.Core.Articles;

/// <summary>A text that is about to be published, with all that the gate asks about.</summary>
/// <param name="Text">The text.</param>
public sealed record PublishCandidate(ArticleText Text)
{
    /// <summary>True when readers have seen the article already.</summary>
    public bool IsChange { get; init; }

    /// <summary>True when its time lies ahead.</summary>
    public bool IsAhead { get; init; }

    /// <summary>The pictures that it shows, its cover among them.</summary>
    public IReadOnlyList<ShownPicture> Pictures { get; init; } = [];

    /// <summary>The file names in it that stand for pictures of the library which it doesn't have.</summary>
    public IReadOnlyList<string> PicturesGone { get; init; } = [];

    /// <summary>The words in it that the site doesn't publish.</summary>
    public IReadOnlyList<string> BlockedWords { get; init; } = [];

    /// <summary>批註 that nobody has settled, 0 or more.</summary>
    public int OpenRemarks { get; init; }
}

/// <summary>A picture in a text.</summary>
/// <param name="Name">Its file name, for the one who must do something about it.</param>
/// <param name="IsDescribed">True with 替代文字, or when it is 裝飾圖片.</param>
/// <param name="HasCredit">True with 圖片來源.</param>
public sealed record ShownPicture(string Name, bool IsDescribed, bool HasCredit)
{
    /// <summary>Its number in the library; null when that doesn't matter.</summary>
    public long? ImageId { get; init; }
}
