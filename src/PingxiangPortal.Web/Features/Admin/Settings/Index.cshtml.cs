using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Core.Text.Videos;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Settings;

/// <summary>What the site calls itself, which words no script changes, which aren't published, and whose videos are shown.</summary>
[Authorize(StaffPolicies.Administrator)]
[EnableRateLimiting(RateLimits.Desk)]
internal sealed class IndexModel(SiteQueries site, SettingQueries queries, SaveSettings save, SiteWords configured) : DeskPage
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
        var kept = await site.GetProtectedWordsAsync(cancel);
        Input = new InputModel { Name = words.Name, Tagline = words.Tagline, ProtectedWords = kept.ToString(), BlockedWords = await queries.GetBlockedWordsAsync(cancel) };
        Input.Videos = [.. (await site.GetVideosAsync(cancel)).Select(video => video.Key)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var name = InputText.OneLine(Input.Name ?? "");

        if (name.Length == 0 && !IsNameConfigured)
        {
            ModelState.AddModelError("Input.Name", "請輸入網站名稱。");
        }

        var kept = ProtectedWords.Read(Input.ProtectedWords);
        var blocked = ProtectedWords.Read(Input.BlockedWords);
        AddProblems("Input.ProtectedWords", kept);
        AddProblems("Input.BlockedWords", blocked);

        if (!ModelState.IsValid || kept.Words is null || blocked.Words is null)
        {
            return Page();
        }

        var words = new SiteWords(name, InputText.OneLine(Input.Tagline ?? ""));
        await save.ExecuteAsync(new ChosenSettings(words, kept.Words, blocked.Words.Words, VideoSites.Read(Input.Videos)));
        Done = "網站設定已儲存，讀者頁馬上更新。";
        return Redirect(Links.DeskSettings);
    }

    private void AddProblems(string field, ProtectedWordsReading kept)
    {
        if (kept.TooLong is [var first, ..])
        {
            ModelState.AddModelError(field, $"「{first}」太長了，每個詞最長 {ProtectedWords.MaximumLength} 字。");
        }

        if (kept.Count > ProtectedWords.MaximumWords)
        {
            ModelState.AddModelError(field, $"共有 {kept.Count} 個詞，最多 {ProtectedWords.MaximumWords} 個。");
        }
    }

    internal sealed class InputModel
    {
        [Characters(ArticleLimits.NameLength, "網站名稱")]
        public string? Name { get; set; }

        [Characters(ArticleLimits.NameLength * 2, "標語")]
        public string? Tagline { get; set; }

        public string? ProtectedWords { get; set; }

        public string? BlockedWords { get; set; }

        /// <summary>The keys of the sites whose players are shown.</summary>
        public List<string?> Videos { get; set; } = [];
    }
}
