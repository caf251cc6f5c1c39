using System.Diagnostics;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Articles.Quality;
using PingxiangPortal.Tests.Core.Compare;

namespace PingxiangPortal.Tests.Core.Articles.Quality;

public sealed class QualityTimeTests
{
    [Theory]
    [InlineData("乾")]
    [InlineData("甲,")]
    [InlineData("甲(")]
    [InlineData("縣(xiàn)")]
    [InlineData("`甲,` ")]
    [InlineData("![](/media/a.webp) ")]
    [InlineData("[這裡](/a) ")]
    [InlineData("### 甲\n\n")]
    [InlineData("-{")]
    [InlineData("甲, ")]
    public void Text_that_was_made_to_keep_the_checks_busy_does_not(string part) =>
        InTime(string.Concat(Enumerable.Repeat(part, ArticleLimits.BodyLength / part.Length)));

    [Fact]
    public void The_longest_article_with_its_pictures_is_checked_in_time() =>
        InTime(string.Join("\n\n", Enumerable.Range(0, 250).Select(number => $"## 第{number}節\n\n![](/media/{number}.webp)\n\n{new Chance(1).Han(1_150)}")));

    private static void InTime(string markdown)
    {
        var watch = Stopwatch.StartNew();

        Assert.NotEmpty(QualityChecks.Of(new QualityDraft("題", "摘要。", markdown)));

        // Half a second as released; the rest is for a build for tests on a busy machine.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }
}
