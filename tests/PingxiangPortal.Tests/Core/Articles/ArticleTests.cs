using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Tests.Core.Articles;

public sealed class ArticleTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 3, 4, 5, DateTimeKind.Utc);
    private static readonly Edit Edit = new(7, "某人", Now);

    [Fact]
    public void A_new_article_is_a_draft_with_one_revision()
    {
        var article = New();

        Assert.Equal((ArticleState.Draft, 1, 1, 1), (article.State, article.LatestRevision, article.ShownRevision, article.Version));
        Assert.Equal((7L, Now, null, null), (article.CreatedById, article.CreatedUtc, article.PublishedUtc, article.FirstPublishedUtc));
        Assert.Equal("某人", Assert.Single(article.Revisions).SavedByName);
    }

    [Fact]
    public void Saving_a_draft_shows_its_newest_text()
    {
        var article = New();

        article.Save(Text("第二版"), Rendered, Edit);

        Assert.Equal(("第二版", 2, 2), (article.Title, article.LatestRevision, article.ShownRevision));
    }

    [Fact]
    public void Saving_a_published_article_leaves_what_readers_see()
    {
        var article = Published();

        article.Save(Text("第二版"), Rendered, Edit);

        Assert.Equal(("標題", 2, 1, true), (article.Title, article.LatestRevision, article.ShownRevision, article.HasUnpublishedChanges));
    }

    [Fact]
    public void Publishing_again_shows_the_newest_text_and_keeps_the_first_time()
    {
        var article = Published();
        article.Save(Text("第二版"), Rendered, Edit);

        article.Publish(Text("第二版"), Rendered, Now.AddHours(1));

        Assert.Equal(("第二版", false), (article.Title, article.HasUnpublishedChanges));
        Assert.Equal((Now, Now, Now.AddHours(1)), (article.PublishedUtc, article.FirstPublishedUtc, article.LastPublishedUtc));
    }

    [Fact]
    public void A_typed_time_is_the_time_that_readers_see()
    {
        var article = New();

        article.Publish(Text("標題") with { PublishUtc = Now.AddDays(1) }, Rendered, Now);

        Assert.Equal((Now.AddDays(1), Now), (article.PublishedUtc, article.FirstPublishedUtc));
        Assert.True(article.IsScheduled(Now));
        Assert.False(article.IsScheduled(Now.AddDays(1)));
    }

    [Fact]
    public void Withdrawing_takes_it_back_and_publishing_shows_it_again()
    {
        var article = Published();

        article.Withdraw(Now.AddHours(1));
        Assert.Equal(ArticleState.Withdrawn, article.State);

        article.Publish(Text("標題"), Rendered, Now.AddHours(2));
        Assert.Equal((ArticleState.Published, Now), (article.State, article.PublishedUtc));
    }

    [Fact]
    public void The_trash_gives_back_a_draft_or_a_withdrawn_article()
    {
        var (draft, published) = (New(), Published());
        draft.PutInTrash(Now);
        published.PutInTrash(Now);

        draft.BringBack(Now);
        published.BringBack(Now);

        Assert.Equal((ArticleState.Draft, ArticleState.Withdrawn), (draft.State, published.State));
    }

    [Fact]
    public void Moves_that_make_no_sense_are_mistakes_of_the_caller()
    {
        var trashed = New();
        trashed.PutInTrash(Now);
        var withdrawn = Published();
        withdrawn.Withdraw(Now);

        Assert.Throws<InvalidOperationException>(() => New().Withdraw(Now));
        Assert.Throws<InvalidOperationException>(() => New().BringBack(Now));
        Assert.Throws<InvalidOperationException>(() => Published().BringBack(Now));
        Assert.Throws<InvalidOperationException>(() => withdrawn.Withdraw(Now));
        Assert.Throws<InvalidOperationException>(() => withdrawn.BringBack(Now));
        Assert.Throws<InvalidOperationException>(() => trashed.PutInTrash(Now));
        Assert.Throws<InvalidOperationException>(() => trashed.Withdraw(Now));
        Assert.Throws<InvalidOperationException>(() => trashed.Publish(Text("標題"), Rendered, Now));
    }

    [Fact]
    public void Every_change_raises_the_version()
    {
        var article = New();
        var versions = new List<int> { article.Version };

        foreach (var change in new Action[]
        {
            () => article.Save(Text("二"), Rendered, Edit), () => article.Publish(Text("二"), Rendered, Now), () => article.Withdraw(Now),
            () => article.PutInTrash(Now), () => article.BringBack(Now),
        })
        {
            change();
            versions.Add(article.Version);
        }

        Assert.Equal([1, 2, 3, 4, 5, 6], versions);
    }

    [Fact]
    public void Imported_counts_stay_where_a_document_says_nothing()
    {
        var article = New();
        article.KeepImportedCounts(120, 3);

        article.KeepImportedCounts(null, null);

        Assert.Equal((120, 3), (article.ImportedViews, article.ImportedComments));
    }

    private static RenderedText Rendered => RenderedText.Of("正文。");

    private static Article New() => new(Text("標題"), Rendered, Edit);

    private static Article Published()
    {
        var article = New();
        article.Publish(Text("標題"), Rendered, Now);
        return article;
    }

    private static ArticleText Text(string title) => new() { Title = title, Markdown = "正文。", CategoryId = 1, PublisherId = 1 };
}
