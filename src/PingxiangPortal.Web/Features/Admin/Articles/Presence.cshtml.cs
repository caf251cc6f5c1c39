using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>Takes the reports of open editors and answers with what stands above them, as a piece of HTML.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Editor)]
internal sealed class PresenceModel(PresenceQueries presence, ReportPresence report, EndPresence end) : DeskPage
{
    public override string Title => "誰在這裡";

    public PresenceView View { get; private set; } = null!; // set by the handlers before the view

    [BindProperty]
    public ReportInput Input { get; set; } = new();

    public Task<IActionResult> OnGetAsync([FromRoute] long id, CancellationToken cancel) => ShowAsync(id, cancel);

    public async Task<IActionResult> OnPostAsync([FromRoute] long id, CancellationToken cancel)
    {
        var here = new PresenceReport(id, Input.Session) { HasUnsaved = Input.HasUnsaved, IsActive = Input.IsActive };
        return await report.ExecuteAsync(here, StaffMember.Of(User)) ? await ShowAsync(id, cancel) : NotFound();
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        await end.ExecuteAsync(Input.Session, StaffMember.Of(User));
        return new NoContentResult();
    }

    private async Task<IActionResult> ShowAsync(long id, CancellationToken cancel)
    {
        if (await presence.FindAsync(id, StaffMember.Of(User), Input.Opened, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    internal sealed class ReportInput
    {
        public Guid Session { get; set; }

        public bool HasUnsaved { get; set; }

        public bool IsActive { get; set; } = true;

        /// <summary>The revision that the editor has open; 0 asks about no other's save.</summary>
        public int BasedOn { get; set; }

        public int BasedOnSaves { get; set; }

        internal OpenedRevision? Opened => BasedOn == 0 ? null : new OpenedRevision(BasedOn, BasedOnSaves, Session);
    }
}
