using PingxiangPortal.Core.Articles.Quality;
using PingxiangPortal.Core.Import;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Articles.Quality;

public sealed class QualityChecksTests
{
    private const string Good =
        "首班六點整，末班二十二點。\n\n## 票價\n\n票價不變，見[公交公司的公告](https://example.com/a)。\n\n### 優惠\n\n![新的候車亭](/media/a.webp)";

    [Fact]
    public void A_good_draft_passes_every_check()
    {
        var checks = QualityChecks.Of(new QualityDraft("公交23路今起加密班次", "高峰八分鐘一班。", Good));

        Assert.Equal(8, checks.Count);
        Assert.All(checks, check => Assert.Equal((QualitySeverity.Fine, 0), (check.Severity, check.Places.Count)));
    }

    [Fact]
    public void Pictures_without_words_are_refused_by_name()
    {
        var check = Check(QualityKind.PictureTexts, "![亭](/media/a.webp)\n\n![](/media/road.webp)\n\n![ ](/media/b.webp \"題\")");

        Assert.Equal((QualitySeverity.Refusal, "2 張圖片缺少替代文字：road.webp、b.webp。"), (check.Severity, check.Words));
        Assert.Equal([(21, 2, "road.webp"), (44, 3, "b.webp")], check.Places.Select(place => (place.Position, place.Paragraph, place.Label)));
    }

    [Fact]
    public void A_picture_of_the_library_has_no_name_to_go_by()
    {
        var check = Check(QualityKind.PictureTexts, "前文。\n\n![](/media/0123456789abcdef0123456789abcdef-1200.webp)");

        Assert.Equal("一張圖片缺少替代文字。", check.Words);
        Assert.Equal([(2, "")], check.Places.Select(place => (place.Paragraph, place.Label)));
    }

    [Fact]
    public void A_picture_that_is_described_elsewhere_needs_no_words()
    {
        var draft = new QualityDraft("題", "摘要。", "![](/media/line.webp)") { DescribedPictures = new HashSet<string> { "/media/line.webp" } };

        Assert.DoesNotContain(QualityChecks.Of(draft), check => check.Severity == QualitySeverity.Refusal);
    }

    [Theory]
    [InlineData(160, QualitySeverity.Fine)]
    [InlineData(161, QualitySeverity.Warning)]
    public void A_paragraph_has_160_characters_at_most(int length, QualitySeverity expected) =>
        Assert.Equal(expected, Check(QualityKind.ParagraphLength, "前言。\n\n" + new string('城', length)).Severity);

    [Fact]
    public void A_long_paragraph_is_shown_where_it_is()
    {
        var place = Assert.Single(Check(QualityKind.ParagraphLength, "前言。\n\n" + new string('城', 200)).Places);

        Assert.Equal((QualityField.Body, 5, 200, 2), (place.Field, place.Position, place.Length, place.Paragraph));
    }

    [Theory]
    [InlineData("## 甲\n\n### 乙\n\n## 丙", 0)]
    [InlineData("# 甲\n\n### 乙", 0)]
    [InlineData("### 甲\n\n文字", 1)]
    [InlineData("## 甲\n\n#### 乙\n\n## 丙\n\n#### 丁", 2)]
    [InlineData("沒有小標題", 0)]
    public void A_heading_that_leaves_a_level_out_is_found(string markdown, int places) =>
        Assert.Equal(places, Check(QualityKind.HeadingLevels, markdown).Places.Count);

    [Theory]
    [InlineData("12月7日上午,2021年全市", "一處半形標點。")]
    [InlineData("萍鄉(xiāng)城事", "一處拼音殘留。")]
    [InlineData("安源區(qū)召開,市長到會.", "一處拼音殘留、2 處半形標點。")]
    [InlineData("各縣(區)參加", "2 處半形標點。")]
    [InlineData("他說:“好!”", "2 處半形標點。")]
    public void What_conversions_and_keyboards_leave_is_counted(string markdown, string words) =>
        Assert.Equal(words, Check(QualityKind.Residue, markdown).Words);

    [Theory]
    [InlineData("共3,000人，比分3:2，見a.txt，時間12:30。")]
    [InlineData("參見[公告](https://example.com/a(1).html)。")]
    [InlineData("圖為現場![現場](/media/a.webp)")]
    [InlineData("`甲,乙`與\n\n```\n丙,丁\n```")]
    [InlineData("Han, Latin and (parentheses).")]
    public void Marks_that_belong_where_they_are_stay(string markdown) =>
        Assert.Equal(QualitySeverity.Fine, Check(QualityKind.Residue, markdown).Severity);

    [Theory]
    [InlineData("高峰八分鐘一班。", QualitySeverity.Fine)]
    [InlineData("他說：「八分鐘一班。」", QualitySeverity.Fine)]
    [InlineData("市城管局局長 ...", QualitySeverity.Warning)]
    [InlineData("高峰八分鐘一班", QualitySeverity.Warning)]
    [InlineData(" ", QualitySeverity.Refusal)]
    public void A_summary_ends_as_a_sentence(string summary, QualitySeverity expected) =>
        Assert.Equal(expected, QualityChecks.Of(new QualityDraft("題", summary, Good)).Single(check => check.Kind == QualityKind.Summary).Severity);

    [Theory]
    [InlineData("見[這裡](https://example.com)。")]
    [InlineData("[點擊查看>>](https://example.com)")]
    [InlineData("見https://example.com/a，謝謝")]
    [InlineData("[https://example.com/a](https://example.com/a)")]
    [InlineData("[](https://example.com/a)")]
    [InlineData("<https://example.com/a>")]
    public void A_link_that_does_not_say_where_it_leads_is_found(string markdown) =>
        Assert.Equal("一個連結看不出通往哪裡，請寫出目的地的名稱。", Check(QualityKind.LinkTexts, markdown).Words);

    [Theory]
    [InlineData("[這裡的山](/articles/1)")]
    [InlineData("[![候車亭](/media/a.webp)](/articles/1)")]
    [InlineData("`https://example.com`")]
    public void A_link_with_a_name_is_fine(string markdown) =>
        Assert.Equal(QualitySeverity.Fine, Check(QualityKind.LinkTexts, markdown).Severity);

    [Theory]
    [InlineData("劉乾榮說", 1)]
    [InlineData("乾坤與乾隆，餅乾、特徵", 0)]
    [InlineData("劉-{乾}-榮說", 0)]
    public void A_character_with_a_doubtful_simplified_form_is_found(string markdown, int places) =>
        Assert.Equal(places, Check(QualityKind.Script, markdown).Places.Count);

    [Fact]
    public void A_simplified_text_is_not_asked_about_its_script() =>
        Assert.DoesNotContain(QualityChecks.Of(new QualityDraft("题", "摘要。", "这里是简体，干的。")), check => check.Kind == QualityKind.Script);

    [Theory]
    [InlineData(0, QualitySeverity.Refusal)]
    [InlineData(40, QualitySeverity.Fine)]
    [InlineData(41, QualitySeverity.Warning)]
    public void A_title_has_40_characters_at_most(int length, QualitySeverity expected) =>
        Assert.Equal(
            expected,
            QualityChecks.Of(new QualityDraft(new string('題', length), "摘要。", Good)).Single(check => check.Kind == QualityKind.TitleLength).Severity);

    [Theory]
    [InlineData(1200, 675, "封面圖比例與尺寸合格")]
    [InlineData(1600, 1600, "封面圖比例與尺寸合格")]
    [InlineData(2400, 675, "封面圖比例與尺寸合格")]
    [InlineData(1199, 675, "封面圖太小：裁成 16:9 只有 1,199 像素寬，最好有 1,200。")]
    [InlineData(4000, 400, "封面圖太小：裁成 16:9 只有 711 像素寬，最好有 1,200。")]
    [InlineData(1200, 1600, "封面圖太長或太高：裁成 16:9 只剩 42%。")]
    [InlineData(4000, 700, "封面圖太長或太高：裁成 16:9 只剩 31%。")]
    [InlineData(12_000, 12_000, "封面圖比例與尺寸合格")]
    public void A_cover_fills_large_screens_and_keeps_half_of_itself(int width, int height, string words)
    {
        var check = QualityChecks.Of(new QualityDraft("題", "摘要。", Good) { Cover = (width, height) }).Single(each => each.Kind == QualityKind.Cover);

        Assert.Equal(words, check.Words);
        Assert.Equal(words.StartsWith("封面圖比例", StringComparison.Ordinal) ? [] : [QualityField.Cover], check.Places.Select(place => place.Field));
    }

    [Fact]
    public void A_text_without_a_cover_is_not_asked_about_it() =>
        Assert.DoesNotContain(QualityChecks.Of(new QualityDraft("題", "摘要。", Good)), check => check.Kind == QualityKind.Cover);

    [Fact]
    public void Markup_that_readers_will_see_is_told() =>
        Assert.Equal(QualitySeverity.Warning, Check(QualityKind.Markup, string.Concat(Enumerable.Repeat("> ", 100)) + "深").Severity);

    [Fact]
    public void Of_many_places_the_first_are_named_and_all_are_counted()
    {
        var check = Check(QualityKind.Residue, string.Concat(Enumerable.Repeat("甲,乙。", 100)));

        Assert.Equal(("100 處半形標點。", QualityChecks.MostPlaces), (check.Words, check.Places.Count));
    }

    [Fact]
    public void After_the_buttons_of_the_editor_nothing_is_left_to_say()
    {
        var cleaned = PinyinResidue.Remove("安源區(qū)召開,市長到會.各縣(區)參加 12 項:“好!”");

        Assert.Equal(QualitySeverity.Fine, Check(QualityKind.Residue, PunctuationTidy.Apply(cleaned).Markdown).Severity);
    }

    private static QualityCheck Check(QualityKind kind, string markdown) =>
        QualityChecks.Of(new QualityDraft("題", "摘要。", markdown)).Single(check => check.Kind == kind);
}
