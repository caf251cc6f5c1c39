using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Revisions;

/// <summary>比較版本: two revisions beside each other, by character.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Desk)]
internal sealed class CompareModel(
    DeskArticleQueries articles,
    RevisionQueries revisions,
    FieldNameQueries names,
    EditingQueries editing,
    SiteClock clock) : DeskPage
{
    // Older ones are chosen on the page of all revisions.
    private const int RevisionsOffered = 200;

    public override string Title => "比較版本";

    public DeskArticle Opened { get; private set; } = null!; // set by the handler before the view

    /// <summary>The two numbers; the same twice when there is only one revision, or one was named twice.</summary>
    public (int Older, int Newer) Numbers { get; private set; }

    public Comparison Comparison { get; private set; } = null!; // set by the handler before the view

    public IReadOnlyList<RevisionRow> Offered { get; private set; } = [];

    /// <summary>False while someone else keeps the article locked.</summary>
    public bool CanRestore { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] long id, int? older, int? newer, CancellationToken cancel)
    {
        var member = StaffMember.Of(User);

        if (!ModelState.IsValid
            || await articles.FindForEditAsync(id, member, cancel) is not { } opened
            || !await FindAsync(opened, older, newer, cancel))
        {
            return NotFound();
        }

        Opened = opened;
        Offered = await revisions.ListNewestAsync(id, RevisionsOffered, cancel);
        CanRestore = await editing.FindLockAsync(id, cancel) is not { } held || held.HolderId == member.AccountId;
        return Page();
    }

    /// <summary>What to say about a revision in a list to choose from.</summary>
    public string Words(RevisionRow row) =>
        $"第 {row.Number} 版　{ArticleInput.Typed(row.SavedUtc, clock).Replace('T', ' ')}　{row.SavedByName}　{row.Words}";

    private async Task<bool> FindAsync(DeskArticle opened, int? older, int? newer, CancellationToken cancel)
    {
        var after = newer ?? opened.Newest.Number;
        var before = older ?? await revisions.FindNumberBeforeAsync(opened.Article.Id, after, cancel) ?? after;
        Numbers = (Math.Min(before, after), Math.Max(before, after));

        if (await revisions.FindAsync(opened, Numbers.Older, cancel) is not { } left
            || await revisions.FindAsync(opened, Numbers.Newer, cancel) is not { } right)
        {
            return false;
        }

        ArticleInput[] forms = [ArticleInput.Of(left.Newest, left.Publisher, clock), ArticleInput.Of(right.Newest, right.Publisher, clock)];
        Comparison = new Comparison(forms[0], forms[1], await names.FindAsync(forms, cancel));
        return true;
    }
}
