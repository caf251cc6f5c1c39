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
        var second = article.Save(Text("第二版"), Rendered, Edit);

        article.Publish(second, Rendered, At(1));

        Assert.Equal(("第二版", false), (article.Title, article.HasUnpublishedChanges));
        Assert.Equal((Now, Now, Now.AddHours(1)), (article.PublishedUtc, article.FirstPublishedUtc, article.LastPublishedUtc));
    }

    [Fact]
    public void A_typed_time_is_the_time_that_readers_see()
    {
        var article = New();

        Publish(article, Text("標題") with { PublishUtc = Now.AddDays(1) }, 0);

        Assert.Equal((Now.AddDays(1), Now.AddDays(1)), (article.PublishedUtc, article.FirstPublishedUtc));
        Assert.True(article.IsScheduled(Now));
        Assert.False(article.IsScheduled(Now.AddDays(1)));
    }

    [Fact]
    public void Withdrawing_takes_it_back_and_publishing_shows_it_again()
    {
        var article = Published();

        article.Withdraw("", At(1));
        Assert.Equal(ArticleState.Withdrawn, article.State);

        Publish(article, Text("標題"), 2);
        Assert.Equal((ArticleState.Published, Now), (article.State, article.PublishedUtc));
    }

    [Fact]
    public void The_trash_gives_back_a_draft_or_a_withdrawn_article()
    {
        var (draft, published) = (New(), Published());
        draft.PutInTrash(Edit);
        published.PutInTrash(Edit);

        draft.BringBack(Now);
        published.BringBack(Now);

        Assert.Equal((ArticleState.Draft, ArticleState.Withdrawn), (draft.State, published.State));
    }

    [Fact]
    public void The_trash_takes_it_from_readers_as_a_withdrawal_does()
    {
        var (seen, scheduled) = (Published(), New());
        scheduled.Publish(scheduled.Save(Text("標題") with { PublishUtc = Now.AddDays(1) }, Rendered, Edit), Rendered, Edit);

        seen.PutInTrash(At(1));
        scheduled.PutInTrash(Edit);
        scheduled.BringBack(Now);

        Assert.Equal((CorrectionKind.Withdrawal, 1, Now.AddHours(1)), (seen.Corrections[0].Kind, seen.Corrections[0].Revision, seen.Corrections[0].AtUtc));
        Assert.Equal((ArticleState.Draft, null), (scheduled.State, scheduled.FirstPublishedUtc));
        Assert.Empty(scheduled.Corrections);
    }

    [Fact]
    public void Moves_that_make_no_sense_are_mistakes_of_the_caller()
    {
        var trashed = New();
        trashed.PutInTrash(Edit);
        var withdrawn = Published();
        withdrawn.Withdraw("", Edit);

        Assert.Throws<InvalidOperationException>(() => New().Withdraw("", Edit));
        Assert.Throws<InvalidOperationException>(() => New().BringBack(Now));
        Assert.Throws<InvalidOperationException>(() => Published().BringBack(Now));
        Assert.Throws<InvalidOperationException>(() => withdrawn.Withdraw("", Edit));
        Assert.Throws<InvalidOperationException>(() => withdrawn.BringBack(Now));
        Assert.Throws<InvalidOperationException>(() => trashed.PutInTrash(Edit));
        Assert.Throws<InvalidOperationException>(() => trashed.Withdraw("", Edit));
        Assert.Throws<InvalidOperationException>(() => trashed.Publish(trashed.Revisions[0], Rendered, Edit));
    }

    [Fact]
    public void Every_change_raises_the_version()
    {
        var article = New();
        var versions = new List<int> { article.Version };

        foreach (var change in new Action[]
        {
            () => article.Save(Text("二"), Rendered, Edit), () => article.Publish(article.Revisions[1], Rendered, Edit), () => article.Withdraw("", Edit),
            () => article.PutInTrash(Edit), () => article.BringBack(Now),
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
        article.Publish(article.Revisions[0], Rendered, Edit);
        return article;
    }

    private static void Publish(Article article, ArticleText text, int hours) =>
        article.Publish(article.Save(text, Rendered, At(hours)), Rendered, At(hours));

    private static Edit At(int hours) => Edit with { AtUtc = Now.AddHours(hours) };

    private static ArticleText Text(string title) => new() { Title = title, Markdown = "正文。", CategoryId = 1, PublisherId = 1 };
}
