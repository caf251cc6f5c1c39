using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Support;

/// <summary>The app with one colleague of each role signed in and a category to write in.</summary>
public sealed class DeskApp : PortalApp, IAsyncLifetime
{
    /// <summary>Answers to what the gate asks for besides a title and a body.</summary>
    internal static IReadOnlyList<(string Field, string? Value)> Asked { get; } =
        [("摘要", "一句摘要。"), ("Input.SourceKind", "original"), ("Input.UsedAi", "false")];

    internal Colleague ContributorAccount { get; private set; } = null!; // set before any test

    internal Browser Contributor { get; private set; } = null!; // set before any test

    internal Browser Publisher { get; private set; } = null!; // set before any test

    internal Browser Administrator { get; private set; } = null!; // set before any test

    internal long CategoryId { get; private set; }

    public async Task InitializeAsync()
    {
        CategoryId = await Some.CategoryAsync(this, "常用的分類");
        ContributorAccount = await this.ColleagueAsync(StaffRole.Contributor);
        Contributor = await this.SignInAsync(ContributorAccount);
        Publisher = await this.SignInAsync(StaffRole.Publisher);
        Administrator = await this.SignInAsync(StaffRole.Administrator);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        Contributor.Dispose();
        Publisher.Dispose();
        Administrator.Dispose();
        await DisposeAsync();
    }

    /// <summary>Writes a new article through the editor and gives the page that opens after saving.</summary>
    internal async Task<Page> WriteAsync(Browser writer, string button, params (string Field, string? Value)[] fields)
    {
        var blank = await writer.OpenAsync("/admin/articles/new");
        return await writer.PressAndFollowAsync(blank, button, [("分類", $"{CategoryId}"), .. Asked, .. fields]);
    }

    /// <summary>The article's number in the address of its editor.</summary>
    internal static long IdOf(Page editor) =>
        long.Parse(editor.Address.Segments[^1].TrimEnd('/'), System.Globalization.CultureInfo.InvariantCulture);
}
