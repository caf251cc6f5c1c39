namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>What is looked at before it is published.</summary>
/// <param name="Title">The headline; may be empty.</param>
/// <param name="Summary">The abstract; may be empty.</param>
/// <param name="Markdown">The body, up to <see cref="ArticleLimits.BodyLength"/> characters.</param>
public sealed record QualityDraft(string Title, string Summary, string Markdown)
{
    /// <summary>The addresses of pictures that need no words in the text: 裝飾圖片, and those described in the library.</summary>
    public IReadOnlySet<string> DescribedPictures { get; init; } = new HashSet<string>();

    /// <summary>The size of the picture that is the cover, in pixels, upright; null without one.</summary>
    public (int Width, int Height)? Cover { get; init; }
}
