using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Tests.Core.Articles;

public sealed class PublishCheckTests
{
    private static readonly ArticleText Ready = new()
    {
        Title = "標題",
        Summary = "一句摘要。",
        Markdown = "正文",
        CategoryId = 1,
        SourceKind = SourceKind.Original,
        AiUse = AiUse.None,
    };

    private static readonly ArticleText Reprint = Ready with
    {
        SourceKind = SourceKind.Reprint,
        SourceName = "某單位",
        OriginalTitle = "原題",
        OriginalAuthor = "某人",
        OriginalUrl = "https://example.org/1",
    };

    public static TheoryData<ArticleText, MissingKind[]> Texts => new()
    {
        { Ready, [] },
        { Reprint, [] },
        { Ready with { Title = "" }, [MissingKind.Title] },
        { Ready with { Summary = "" }, [MissingKind.Summary] },
        { Ready with { Markdown = " \n\t\u3000" }, [MissingKind.Body] },
        { Ready with { SourceKind = null }, [MissingKind.SourceKind] },
        { Ready with { AiUse = null }, [MissingKind.AiUse] },
        { Ready with { AiUse = AiUse.Pictures }, [] },
        { Reprint with { SourceName = "" }, [MissingKind.SourceName] },
        { Reprint with { OriginalTitle = "", OriginalAuthor = "" }, [MissingKind.OriginalTitle, MissingKind.OriginalAuthor] },
        { Reprint with { OriginalUrl = "" }, [MissingKind.OriginalUrl] },
        { new ArticleText { Title = "", Markdown = "", CategoryId = 1 }, [MissingKind.Title, MissingKind.Summary, MissingKind.Body, MissingKind.SourceKind, MissingKind.AiUse] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_missing_is_named_in_the_order_of_the_form(ArticleText text, MissingKind[] missing) =>
        Assert.Equal(missing, PublishCheck.Of(new PublishCandidate(text)).Select(each => each.Kind));

    [Theory]
    [InlineData(null, "", MissingKind.Change)]
    [InlineData(CorrectionKind.Correction, " ", MissingKind.ChangeNote)]
    public void A_change_of_what_readers_saw_says_what_it_is(CorrectionKind? change, string note, MissingKind missing)
    {
        var text = Ready with { Change = change, ChangeNote = note };

        Assert.Equal([new Missing(missing)], PublishCheck.Of(new PublishCandidate(text) { IsChange = true }));
        Assert.Empty(PublishCheck.Of(new PublishCandidate(text)));
    }

    [Theory]
    [InlineData(CorrectionKind.Typo, "")]
    [InlineData(CorrectionKind.Update, "")]
    [InlineData(CorrectionKind.Correction, "十分鐘實為八分鐘。")]
    public void A_change_that_says_what_it_is_may_be_published(CorrectionKind change, string note) =>
        Assert.Empty(PublishCheck.Of(new PublishCandidate(Ready with { Change = change, ChangeNote = note }) { IsChange = true }));

    [Fact]
    public void Each_picture_needs_a_description_and_a_credit_and_each_blocked_word_and_remark_stops()
    {
        var candidate = new PublishCandidate(Ready)
        {
            Pictures = [new ShownPicture("甲.jpg", IsDescribed: false, HasCredit: true), new ShownPicture("乙.jpg", IsDescribed: true, HasCredit: false)],
            BlockedWords = ["某詞"],
            OpenRemarks = 2,
        };

        Assert.Equal(
            [
                new Missing(MissingKind.PictureDescription, "甲.jpg"),
                new Missing(MissingKind.PictureCredit, "乙.jpg"),
                new Missing(MissingKind.BlockedWord, "某詞"),
                new Missing(MissingKind.Remarks),
            ],
            PublishCheck.Of(candidate));
    }
}
