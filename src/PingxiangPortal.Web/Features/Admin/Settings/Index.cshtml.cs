using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Settings;

/// <summary>What the site calls itself.</summary>
[Authorize(StaffPolicies.Administrator)]
[EnableRateLimiting(RateLimits.Desk)]
internal sealed class IndexModel(SiteQueries site, NameSite nameSite, SiteWords configured) : DeskPage
{
    public override string Title => "網站設定";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>True when the operator's settings decide; the field can then not be changed here.</summary>
    public bool IsNameConfigured => configured.Name.Length > 0;

    public bool IsTaglineConfigured => configured.Tagline.Length > 0;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var words = await site.GetWordsAsync(cancel);
        Input = new InputModel { Name = words.Name, Tagline = words.Tagline };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var name = InputText.OneLine(Input.Name ?? "");

        if (name.Length == 0 && !IsNameConfigured)
        {
            ModelState.AddModelError("Input.Name", "請輸入網站名稱。");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await nameSite.ExecuteAsync(new SiteWords(name, InputText.OneLine(Input.Tagline ?? "")));
        Done = "網站設定已儲存，讀者頁馬上更新。";
        return Redirect(Links.DeskSettings);
    }

    internal sealed class InputModel
    {
        [Characters(ArticleLimits.NameLength, "網站名稱")]
        public string? Name { get; set; }

        [Characters(ArticleLimits.NameLength * 2, "標語")]
        public string? Tagline { get; set; }
    }
}
