using PingxiangPortal.Web.Platform.Counting;

namespace PingxiangPortal.Tests.Platform.Counting;

public sealed class ProgramsTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.60 NetType/WIFI Language/zh_CN")]
    [InlineData("Mozilla/5.0 (Linux; U; Android 14; zh-cn; 23013RK75C) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/109.0.5414.118 Mobile Safari/537.36 XiaoMi/MiuiBrowser/19.6")]
    [InlineData("Mozilla/5.0 (Linux; Android 12; SM-G9910) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/97 Mobile Safari/537.36 T7/13.60 SP-engine/3.0 baiduboxapp/13.60.0.10 (Baidu; P1 12)")]
    [InlineData("Mozilla/5.0 (Linux; Android 10; CUBOT P40 Build/QP1A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Weibo (iPhone14,5__weibo__14.2.3__iphone__os17.0)")]
    [InlineData("Opera/9.80 (J2ME/MIDP; Opera Mini/7.1.32052/29.3709; U; zh) Presto/2.8.119 Version/11.10")]
    public void A_browser_is_a_reader(string agent) => Assert.False(Programs.Sent(agent));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("curl/8.5.0")]
    [InlineData("Wget/1.21.4")]
    [InlineData("python-requests/2.32.3")]
    [InlineData("Go-http-client/2.0")]
    [InlineData("Java/17.0.9")]
    [InlineData("Feedly/1.0 (+http://www.feedly.com/fetcher.html; 3 subscribers)")]
    [InlineData("Sogou web spider/4.0(+http://www.sogou.com/docs/help/webmasters.htm#07)")]
    [InlineData("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)")]
    [InlineData("Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)")]
    [InlineData("Mozilla/5.0 (Linux; Android 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; Bytespider; spider-feedback@bytedance.com)")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/141.0.0.0 Safari/537.36")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/534+ (KHTML, like Gecko) BingPreview/1.0b")]
    [InlineData("Mozilla/5.0 (Linux; Android 10; CUBOT P40) Chrome/120.0 Mobile Safari/537.36 (compatible; SomeBot/1.0)")]
    public void A_program_is_none(string agent) => Assert.True(Programs.Sent(agent));

    [Fact]
    public void Whoever_says_nothing_or_two_things_is_none()
    {
        Assert.True(Programs.Sent(default));
        Assert.True(Programs.Sent(new string[] { "Mozilla/5.0", "Mozilla/5.0" }));
    }
}
