using PingxiangPortal.Core.Search;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Store.Search;

/// <summary>Which texts a query finds; none of these words occurs in another test of the class.</summary>
public sealed class SearchWordsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("龍游古城", "龙游")]
    [InlineData("乌鸦反哺", "烏鴉")]
    [InlineData("ＦＵＬＬ寬", "full")]
    [InlineData("Café夜話", "CAFÉ")]
    [InlineData("鯊", "鲨")]
    [InlineData("一隻狐狸", "狐")]
    [InlineData("最後一犬", "犬")]
    [InlineData("貘獸奇談錄", "獸奇談")]
    [InlineData("1999年大雪", "1999年")]
    [InlineData("漲了37%", "37%")]
    [InlineData("Zebra15上市", "zebra")]
    [InlineData("颱風（黃色）預警", "（黃色）")]
    [InlineData("櫻🌸花", "櫻🌸花")]
    [InlineData("𠀋𠂢字", "𠀋𠂢")]
    [InlineData("quokka and wombat", "\"quokka and\"")]
    [InlineData("犀牛 角馬", "\"犀牛 角馬\"")]
    [InlineData("犀鳥 角鴞", "角鴞 犀鳥")]
    public async Task A_query_finds_what_it_is_part_of(string title, string query)
    {
        var article = await app.PublishAsync(title);

        Assert.Contains(article.ArticleId!.Value, (await app.AnswerAsync(app.Question(query))).ArticleIds);
    }

    [Theory]
    [InlineData("蜻、蜓", "蜻蜓")]
    [InlineData("蜻蜓點水", "水點")]
    [InlineData("蝸牛 慢行", "蝸牛慢行")]
    [InlineData("albatross", "alba")]
    [InlineData("albatross", "tross")]
    [InlineData("20315號", "203")]
    [InlineData("2031 年", "2031年")]
    [InlineData("8100元", "100%")]
    [InlineData("甲殼類 -蟲", "甲殼類 -蟲")]
    [InlineData("蛺蝶", "蛺蝶 螢火")]
    [InlineData("蜉蝣", "\"蜉蝣 \" -蜉蝣")]
    public async Task What_only_looks_alike_is_not_found(string title, string query)
    {
        var article = await app.PublishAsync(title);

        Assert.DoesNotContain(article.ArticleId!.Value, (await app.AnswerAsync(app.Question(query))).ArticleIds);
    }

    [Fact]
    public async Task Title_summary_and_body_are_searched_and_each_ends_a_phrase()
    {
        var article = await app.PublishAsync("題中鷺", "文中鶴**與鵠**\n\n* 鷗\n\n> 鳶", "要中鸛");

        foreach (var query in new[] { "題中鷺", "要中鸛", "文中鶴與鵠", "鷗", "鳶", "鷺 鸛 鳶" })
        {
            Assert.Equal([article.ArticleId!.Value], (await app.AnswerAsync(app.Question(query))).ArticleIds);
        }

        Assert.Empty((await app.AnswerAsync(app.Question("鷺要"))).ArticleIds);
        Assert.Empty((await app.AnswerAsync(app.Question("鸛文"))).ArticleIds);
    }

    [Fact]
    public async Task A_text_as_long_as_may_be_is_found_by_its_last_word()
    {
        var body = string.Concat(Enumerable.Range(0, 149_000).Select(at => $"{(char)(0x4E00 + (at * 7919 % 20_000))}")) + "尾聲在此";

        var article = await app.PublishAsync("長文", body);

        Assert.Equal([article.ArticleId!.Value], (await app.AnswerAsync(app.Question("尾聲在此"))).ArticleIds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("-\"")]
    [InlineData("*")]
    [InlineData("' OR 1=1 --")]
    [InlineData("NEAR(a b) AND NOT title:x ^y*")]
    [InlineData("%_\\ [a-z] ?")]
    [InlineData("\0\uFFFF\uD800\uDC00\uE000\uE001")]
    [InlineData("{a} (b) 'c' \"d\" `e` ;f")]
    [InlineData("👩‍👩‍👧‍👦 🇨🇳 ﷽ Ω≈ç√∫˜µ ᚛ᚄᚓ᚜ ̸̡͓̞ͅI̗̘ ثم")]
    [InlineData("@p0 :x $1 {0} @match ?1")]
    public async Task Any_string_is_answered(string query)
    {
        var answer = await app.AnswerAsync(app.Question(query));

        Assert.Equal(answer.ArticleIds.Count, answer.Total);
        Assert.True(SearchQuery.Parse(query).Problem is null || answer.ArticleIds.Count == 0);
    }
}
