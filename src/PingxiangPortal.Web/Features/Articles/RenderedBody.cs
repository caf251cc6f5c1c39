using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>A body that was rendered before its write: a long text takes a moment, and others wait.</summary>
/// <param name="Markdown">The source.</param>
/// <param name="Text">What came out.</param>
/// <param name="Pictures">The state of the library's pictures that went into it, see <see cref="PictureFacts.FindStateAsync"/>.</param>
internal sealed record RenderedBody(string Markdown, RenderedText Text, string Pictures)
{
    public static async Task<RenderedBody> OfAsync(PortalDb db, string markdown, CancellationToken cancel = default)
    {
        // Asked for first: what is said about a picture between the two questions is found in the write.
        var state = await PictureFacts.FindStateAsync(db, markdown, cancel);
        return new RenderedBody(markdown, RenderedText.Of(markdown, await PictureFacts.LoadAsync(db, markdown, cancel)), state);
    }

    /// <summary>
    /// Inside the write: the same, or rendered once more when something else is said about its pictures by now.
    /// Whoever changes words of pictures after this write finds the article and renders it, see <see cref="ShowPicturesAnew"/>.
    /// </summary>
    public async Task<RenderedBody> FreshAsync(PortalDb db) =>
        await IsFreshAsync(db) ? this : await OfAsync(db, Markdown);

    public async Task<bool> IsFreshAsync(PortalDb db) => await PictureFacts.FindStateAsync(db, Markdown) == Pictures;
}
