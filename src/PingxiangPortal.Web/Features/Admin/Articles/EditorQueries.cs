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

    /// <summary>The pictures to choose a cover from.</summary>
    /// <param name="markdown">The text as it stands.</param>
    /// <param name="chosen">What is chosen by now; nulls are left out.</param>
    /// <param name="cancel">When the editor leaves.</param>
    public Task<IReadOnlyList<Image>> ListCoversAsync(string markdown, IEnumerable<long?> chosen, CancellationToken cancel) =>
        media.ListCoversAsync(markdown, [.. chosen.OfType<long>()], cancel);
}
