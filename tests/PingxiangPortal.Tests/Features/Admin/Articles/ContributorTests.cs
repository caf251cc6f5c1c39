using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.Articles;

public sealed class ContributorTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task A_contributor_sees_the_own_drafts_alone()
    {
        var others = await Some.ArticleAsync(app, DeskState.Draft);
        var published = await Some.ArticleAsync(app);
        var title = Some.Word("自己的");
        await app.WriteAsync(app.Contributor, "儲存草稿", ("標題", title));

        var list = await app.Contributor.OpenAsync("/admin/articles");

        Assert.True(list.HasLink(title));
        Assert.False(list.HasLink(others.Title));
        Assert.False(list.HasLink(published.Title));
    }

    [Theory]
    [InlineData("Draft")]
    [InlineData("Published")]
    [InlineData("Withdrawn")]
    [InlineData("Trashed")]
    public async Task An_article_of_someone_else_cannot_be_opened_or_changed(string state)
    {
        var article = await Some.ArticleAsync(app, Enum.Parse<DeskState>(state));
        var blank = await app.Contributor.OpenAsync("/admin/articles/new");
        var address = $"/admin/articles/{article.ArticleId}";

        var opened = await app.Contributor.OpenAsync(address);
        var previewed = await app.Contributor.OpenAsync(address + "/preview");
        var saved = await app.Contributor.PressAtAsync(blank, "儲存草稿", address + "?handler=Save", ("標題", "搶來的"), ("Input.BasedOn", "1"));
        var trashed = await app.Contributor.PressAtAsync(blank, "儲存草稿", address + "?handler=Trash");

        Assert.All([opened, previewed, saved, trashed], answer => Assert.Equal(HttpStatusCode.NotFound, answer.Status));
        Assert.Equal(article.Title, await TitleAsync(article.ArticleId));
    }

    [Theory]
    [InlineData("Publish")]
    [InlineData("Withdraw")]
    public async Task A_contributor_cannot_publish_or_withdraw(string handler)
    {
        var page = await app.WriteAsync(app.Contributor, "儲存草稿", ("標題", "想發布的"), ("正文（Markdown）", "正文。"));
        var id = DeskApp.IdOf(page);

        var answer = await app.Contributor.PressAtAsync(page, "儲存草稿", $"/admin/articles/{id}?handler={handler}");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal(ArticleState.Draft, await app.UseAsync((PortalDb db) => db.Articles.Where(each => each.Id == id).Select(each => each.State).SingleAsync()));
    }

    [Fact]
    public async Task A_contributor_brings_an_own_draft_back_from_the_trash()
    {
        var page = await app.WriteAsync(app.Contributor, "儲存草稿", ("標題", "丟錯的"), ("正文（Markdown）", "正文。"));
        var id = DeskApp.IdOf(page);
        await app.Contributor.PressAtAsync(page, "儲存草稿", $"/admin/articles/{id}?handler=Trash");

        var answer = await app.Contributor.PressAtAsync(page, "儲存草稿", $"/admin/articles/{id}?handler=BringBack");

        Assert.Equal($"/admin/articles/{id}", answer.Location);
        Assert.Equal(ArticleState.Draft, await app.UseAsync((PortalDb db) => db.Articles.Where(each => each.Id == id).Select(each => each.State).SingleAsync()));
    }

    [Fact]
    public async Task A_contributors_editor_offers_no_publishing()
    {
        var page = await app.WriteAsync(app.Contributor, "儲存草稿", ("標題", "只能存"));

        Assert.DoesNotContain("發布", page.Buttons());
        Assert.Contains("儲存草稿", page.Buttons());
    }

    [Fact]
    public async Task A_contributor_writes_under_the_own_byline_whatever_is_posted()
    {
        var page = await app.WriteAsync(app.Contributor, "儲存草稿", ("標題", "冒名的"), ("發布者", "總編輯"));

        Assert.Equal(app.ContributorAccount.DisplayName, page.Field("發布者"));
        Assert.False(await app.UseAsync((PortalDb db) => db.Publishers.AnyAsync(publisher => publisher.Name == "總編輯")));
    }

    [Fact]
    public async Task What_was_published_is_no_longer_the_contributors_to_change()
    {
        var page = await app.WriteAsync(app.Contributor, "儲存草稿", ("標題", "交出去的"), ("正文（Markdown）", "正文。"));
        var address = $"/admin/articles/{DeskApp.IdOf(page)}";
        await app.Publisher.PressAndFollowAsync(await app.Publisher.OpenAsync(address), "發布");

        Assert.Equal(HttpStatusCode.NotFound, (await app.Contributor.OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Contributor.PressAsync(page, "儲存草稿", ("標題", "改過"))).Status);
    }

    [Fact]
    public async Task A_contributor_may_put_an_own_draft_in_the_trash()
    {
        var title = Some.Word("不要的");
        var page = await app.WriteAsync(app.Contributor, "儲存草稿", ("標題", title));

        var list = await app.Contributor.PressAndFollowAsync(page, "移到垃圾桶");

        Assert.Equal("已移到垃圾桶，隨時可以取回。", list.Done());
        Assert.False(list.HasLink(title));
    }

    [Theory]
    [InlineData("/admin/categories")]
    [InlineData("/admin/people")]
    [InlineData("/admin/settings")]
    public async Task What_is_the_administrators_is_closed_to_the_others(string address)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Contributor.OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Publisher.OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.Administrator.OpenAsync(address)).Status);
    }

    private Task<string> TitleAsync(long? id) =>
        app.UseAsync((PortalDb db) => db.Articles.Where(article => article.Id == id).Select(article => article.Title).SingleAsync());
}
