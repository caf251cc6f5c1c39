using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Features.Admin.Revisions;
using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Features.Media;
using PingxiangPortal.Web.Features.Shared;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>Gathers what stands around the form of an article.</summary>
internal sealed class EditorQueries(PresenceQueries presence, EditingQueries editing, RevisionQueries revisions, MediaQueries media)
{
    private const int RevisionsShown = 5;

    /// <summary>Null when this account may not change the article.</summary>
    public async Task<EditorSurroundings?> FindAsync(long id, StaffMember member, CancellationToken cancel) =>
        await presence.FindAsync(id, member, opened: null, cancel) is not { } view ? null : new EditorSurroundings(
            view,
            await editing.ListRemarksAsync(id, cancel),
            await revisions.ListNewestAsync(id, RevisionsShown, cancel),
            await editing.FindParkedAsync(id, member, cancel));

    /// <summary>The pictures that a text names.</summary>
    public Task<IReadOnlyList<Image>> ListPicturesAsync(string markdown, CancellationToken cancel) => media.ListOfTextAsync(markdown, cancel);

    /// <summary>The pictures to choose a cover from.</summary>
    /// <param name="opened">The article; null for a new one.</param>
    /// <param name="chosen">What the form that was sent says; null for nothing.</param>
    /// <param name="cancel">When the editor leaves.</param>
    public Task<IReadOnlyList<Image>> ListCoversAsync(DeskArticle? opened, long? chosen, CancellationToken cancel) => media.ListCoversAsync(
        opened?.Newest.Markdown ?? "",
        [.. new[] { opened?.Newest.CoverId, chosen }.OfType<long>()],
        cancel);
}
