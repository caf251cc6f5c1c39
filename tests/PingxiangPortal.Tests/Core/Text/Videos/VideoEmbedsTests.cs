using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Core.Text.Videos;

namespace PingxiangPortal.Tests.Core.Text.Videos;

public sealed class VideoEmbedsTests
{
    [Theory]
    [InlineData("https://www.bilibili.com/video/BV1xx411c7mD/?spm_id_from=333&vd=1", "https://player.bilibili.com/player.html?autoplay=0&amp;bvid=BV1xx411c7mD")]
    [InlineData("https://m.bilibili.com/video/BV1xx411c7mD", "https://player.bilibili.com/player.html?autoplay=0&amp;bvid=BV1xx411c7mD")]
    [InlineData("https://v.qq.com/x/page/t0922htc5no.html", "https://v.qq.com/txp/iframe/player.html?vid=t0922htc5no")]
    [InlineData("https://v.qq.com/x/cover/mzc0020006aw1mn/u0033nvzb5v.html", "https://v.qq.com/txp/iframe/player.html?vid=u0033nvzb5v")]
    [InlineData("https://v.youku.com/v_show/id_XMzgxNzMwMDcyOA==.html", "https://player.youku.com/embed/XMzgxNzMwMDcyOA==")]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ")]
    [InlineData("<https://youtu.be/dQw4w9WgXcQ>", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ")]
    [InlineData("https://youtu.be/dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ")]
    public void A_lone_link_to_a_video_becomes_its_player_with_the_link_below(string address, string player)
    {
        var (body, origins) = Embed($"前文\n\n{address}\n\n後文", VideoSites.All);

        Assert.Contains($"<iframe src=\"{player}\" title=\"影片（", body, StringComparison.Ordinal);
        Assert.Contains(" sandbox=\"allow-scripts allow-same-origin", body, StringComparison.Ordinal);
        Assert.Contains("<figcaption><a href=", body, StringComparison.Ordinal);
        Assert.Equal([new Uri(player).GetLeftPart(UriPartial.Authority)], origins);
    }

    [Theory]
    [InlineData("看 https://youtu.be/dQw4w9WgXcQ 這段")]
    [InlineData("https://youtu.be.example.org/dQw4w9WgXcQ")]
    [InlineData("https://example.org/?https://youtu.be/dQw4w9WgXcQ")]
    [InlineData("https://www.bilibili.com/video/BV1xx411c7mD/../../x")]
    [InlineData("https://player.bilibili.com/player.html?bvid=BV1xx411c7mD")]
    [InlineData("https://v.qq.com/x/page/%22onload=.html")]
    [InlineData("[甲](https://youtu.be/dQw4w9WgXcQ)與[乙](https://youtu.be/dQw4w9WgXcQ)")]
    [InlineData("`https://youtu.be/dQw4w9WgXcQ`")]
    [InlineData("<iframe src=\"https://youtu.be/dQw4w9WgXcQ\"></iframe>")]
    public void Anything_else_stays_as_it_is(string markdown)
    {
        var (body, origins) = Embed(markdown, VideoSites.All);

        Assert.Equal(ArticleHtml.Render(markdown).Value, body);
        Assert.Empty(origins);
    }

    [Fact]
    public void A_site_that_isn_t_allowed_stays_a_link()
    {
        var (body, origins) = Embed("https://youtu.be/dQw4w9WgXcQ", VideoSites.Read("bilibili"));

        Assert.DoesNotContain("iframe", body, StringComparison.Ordinal);
        Assert.Empty(origins);
    }

    [Fact]
    public void Words_of_the_link_are_the_caption_and_stay_escaped()
    {
        var (body, _) = Embed("[開街 \"現場\" <b>](https://youtu.be/dQw4w9WgXcQ)", VideoSites.All);

        Assert.Contains("<figcaption><a href=\"https://youtu.be/dQw4w9WgXcQ\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("title=\"開街 \"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_the_site_is_in_the_text_s_script()
    {
        var body = VideoEmbeds.Apply(ArticleHtml.Render("https://www.bilibili.com/video/BV1xx411c7mD"), Script.Hans, VideoSites.All).Body.Value;

        Assert.Contains("影片（哔哩哔哩）", body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_stored_is_read_again_and_nothing_unknown_with_it()
    {
        Assert.Equal("bilibili youku", VideoSites.Write(VideoSites.Read("youku nowhere bilibili")));
        Assert.Empty(VideoSites.Read((string?)null));
    }

    private static (string Body, IReadOnlyList<string> Origins) Embed(string markdown, IReadOnlyList<VideoSite> allowed)
    {
        var (body, origins) = VideoEmbeds.Apply(ArticleHtml.Render(markdown), Script.Hant, allowed);
        return (body.Value, origins);
    }
}
