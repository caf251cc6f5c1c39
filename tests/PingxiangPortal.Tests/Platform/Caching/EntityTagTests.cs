using System.Net;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform.Caching;

namespace PingxiangPortal.Tests.Platform.Caching;

public sealed class EntityTagTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly string[] Codings = ["", "gzip", "br"];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(0, 2)]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 0)]
    [InlineData(2, 1)]
    [InlineData(2, 2)]
    public async Task Only_who_has_the_page_in_that_coding_is_told_so(int has, int asks)
    {
        var known = await Answer.GetAsync(app, "/", ("Accept-Encoding", Codings[has]));

        var answer = await Answer.GetAsync(app, "/", ("Accept-Encoding", Codings[asks]), ("If-None-Match", known.Tag));

        Assert.Equal(has == asks ? HttpStatusCode.NotModified : HttpStatusCode.OK, answer.Status);
        Assert.Equal(has == asks, answer.Body.Length == 0);
    }

    [Fact]
    public async Task A_page_that_is_rendered_again_and_did_not_change_is_still_known()
    {
        var known = await Answer.GetAsync(app, "/");
        var before = app.Page("/");
        app.Generations().Raise(PageTags.Layout);

        var answer = await Answer.GetAsync(app, "/", ("If-None-Match", known.Tag));

        Assert.NotSame(before, app.Page("/"));
        Assert.Equal((HttpStatusCode.NotModified, 0), (answer.Status, answer.Body.Length));
    }

    [Theory]
    [InlineData("*", true)]
    [InlineData("\"other\", {0}", true)]
    [InlineData("{0},\"other\"", true)]
    [InlineData("W/{0}", true)]
    [InlineData("\"other\", W/{0}", true)]
    [InlineData("\"other\"", false)]
    [InlineData("W/\"other\"", false)]
    [InlineData("not a tag", false)]
    [InlineData("", false)]
    public async Task A_tag_is_found_however_it_is_named(string header, bool found)
    {
        var known = await Answer.GetAsync(app, "/");

        var answer = await Answer.GetAsync(app, "/", ("If-None-Match", header.Replace("{0}", known.Tag, StringComparison.Ordinal)));

        Assert.Equal(found ? HttpStatusCode.NotModified : HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task A_tag_may_stand_in_a_second_header()
    {
        var known = await Answer.GetAsync(app, "/");

        var answer = await Answer.GetAsync(app, "/", ("If-None-Match", "\"other\""), ("If-None-Match", known.Tag));

        Assert.Equal(HttpStatusCode.NotModified, answer.Status);
    }

    [Fact]
    public async Task Who_has_the_page_is_told_what_a_cache_must_know()
    {
        var known = await Answer.GetAsync(app, "/");

        var answer = await Answer.GetAsync(app, "/", ("If-None-Match", known.Tag));

        Assert.Equal((known.Tag, known["Vary"], known["Cache-Control"]), (answer.Tag, answer["Vary"], answer["Cache-Control"]));
        Assert.Equal(known["Content-Security-Policy"], answer["Content-Security-Policy"]);
    }

    [Fact]
    public async Task A_change_of_the_page_changes_every_tag()
    {
        var path = $"/categories/c{await Some.CategoryAsync(app)}";
        var before = await TagsAsync(path);
        await Some.CategoryAsync(app, Some.Word("新的"));

        Assert.Empty(before.Intersect(await TagsAsync(path)));
    }

    [Fact]
    public async Task After_a_restart_a_page_that_did_not_change_is_still_known()
    {
        await using var first = new PortalApp();
        var path = $"/articles/{(await Some.ArticleAsync(first)).ArticleId}";
        var known = await Answer.GetAsync(first, path, ("Accept-Encoding", "br"));

        await using var second = await first.RestartAsync();
        var answer = await Answer.GetAsync(second, path, ("Accept-Encoding", "br"), ("If-None-Match", known.Tag));

        Assert.Equal(HttpStatusCode.NotModified, answer.Status);
    }

    private async Task<IReadOnlyList<string>> TagsAsync(string path)
    {
        var tags = new List<string>();

        foreach (var coding in Codings)
        {
            tags.Add((await Answer.GetAsync(app, path, ("Accept-Encoding", coding))).Tag);
        }

        return tags;
    }
}
