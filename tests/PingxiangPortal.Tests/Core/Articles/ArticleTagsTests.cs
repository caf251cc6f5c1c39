using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Tests.Core.Articles;

public sealed class ArticleTagsTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("武功山", "武功山")]
    [InlineData("武功山 旅遊,公交，地鐵、步道", "武功山 旅遊 公交 地鐵 步道")]
    [InlineData(" #武功山　#旅遊 ; ", "武功山 旅遊")]
    [InlineData("5G 5g 5Ｇ", "5G 5Ｇ")]
    [InlineData("a/b c\\d", "a b c d")]
    [InlineData(". .. !! 好", "好")]
    public void Tags_are_parted_cleaned_and_named_once(string? typed, string expected)
    {
        var isRead = ArticleTags.TryRead(typed, out var tags);

        Assert.True(isRead);
        Assert.Equal(expected, ArticleTags.Join(tags));
        Assert.Equal(tags, ArticleTags.Split(ArticleTags.Join(tags)));
    }

    [Theory]
    [InlineData(20, 30, true)]
    [InlineData(21, 30, false)]
    [InlineData(20, 31, false)]
    public void More_or_longer_tags_than_the_limits_allow_are_refused(int count, int length, bool isAllowed)
    {
        var typed = ArticleTags.Join(Enumerable.Range(10, count).Select(at => $"{at}".PadLeft(length, '字')));

        Assert.Equal(isAllowed, ArticleTags.TryRead(typed, out _));
    }
}
