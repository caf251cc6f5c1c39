using System.Globalization;
using PingxiangPortal.Core.Compare;

namespace PingxiangPortal.Tests.Core.Compare;

/// <summary>Statement 5 of the editorial desk: text is compared by character.</summary>
public sealed class LineComparisonTests
{
    [Theory]
    [InlineData("縮短到十分鐘，沿線", "縮短到八分鐘，沿線", "縮短到[-十-][+八+]分鐘，沿線")]
    [InlineData("文中侯車亭", "文中候車亭", "文中[-侯-][+候+]車亭")]
    [InlineData("共三十里", "共三十公里", "共三十[+公+]里")]
    [InlineData("共三十公里", "共三十里", "共三十[-公-]里")]
    [InlineData("甲乙丙", "丁乙戊", "[-甲-][+丁+]乙[-丙-][+戊+]")]
    [InlineData("三月十五日召開", "四月二十五日召開", "[-三-][+四+]月[+二+]十五日召開")]
    [InlineData("", "", "")]
    [InlineData("", "新標題", "[+新標題+]")]
    [InlineData("同一個標題", "同一個標題", "同一個標題")]
    public void A_small_edit_shows_its_characters_and_no_others(string older, string newer, string expected) =>
        Assert.Equal(expected, Marked.Text(TextComparison.OfLine(older, newer)));

    [Theory]
    [InlineData("今天甲。今天丙。", "今天甲。今天乙。今天丙。", "今天甲。[+今天乙。+]今天丙。")]
    [InlineData("票價不變。", "票價不變。換乘優惠不變。", "票價不變。[+換乘優惠不變。+]")]
    [InlineData("首班六點整。末班不變。票價不變。", "首班六點整。票價不變。", "首班六點整。[-末班不變。-]票價不變。")]
    [InlineData("他說：「好。」「很好。」", "他說：「好。」「非常好。」「很好。」", "他說：「好。」[+「非常好。」+]「很好。」")]
    public void A_sentence_more_or_less_shows_that_sentence(string older, string newer, string expected) =>
        Assert.Equal(expected, Marked.Text(TextComparison.OfLine(older, newer)));

    [Theory]
    [InlineData(
        "五點至七點，十分鐘一班，其餘時段二十分鐘一班。",
        "五點至七點，八分鐘一班，平峰十五分鐘一班。",
        "五點至七點，[-十-][+八+]分鐘一班，[-其餘時段二十-][+平峰十五+]分鐘一班。")]
    [InlineData(
        "五點至七點，十分鐘一班。",
        "五點至七點，八分鐘一班；週六、週日全天十二分鐘一班。",
        "五點至七點，[-十-][+八+]分鐘一班[+；週六、週日全天十二分鐘一班+]。")]
    [InlineData(
        "五點至七點，八分鐘一班；週六、週日全天十二分鐘一班。",
        "五點至七點，十分鐘一班。",
        "五點至七點，[-八-][+十+]分鐘一班[-；週六、週日全天十二分鐘一班-]。")]
    [InlineData("將在年底前完工，雨天", "將在十二月二十日前完工，雨天", "將在[-年底-][+十二月二十日+]前完工，雨天")]
    public void Edits_read_as_people_made_them(string older, string newer, string expected) =>
        Assert.Equal(expected, Marked.Text(TextComparison.OfLine(older, newer)));

    [Fact]
    public void A_text_about_something_else_is_replaced_as_a_whole()
    {
        const string older = "劉仁羿指出，城建交通基礎設施建設事關全市經濟社會發展大局。";
        const string newer = "會前，一行先後來到海綿特色小鎮進行實地觀摩，給予充分肯定。";

        Assert.Equal($"[-{older}-][+{newer}+]", Marked.Text(TextComparison.OfLine(older, newer)));
    }

    [Theory]
    [InlineData("家👨\u200D👩\u200D👧好", "家👨\u200D👩\u200D👦好", "家[-👨\u200D👩\u200D👧-][+👨\u200D👩\u200D👦+]好")]
    [InlineData("\U00020BB7田", "\U00020BB6田", "[-\U00020BB7-][+\U00020BB6+]田")]
    [InlineData("葛\U000E0100城", "葛城", "[-葛\U000E0100-][+葛+]城")]
    [InlineData("cafe\u0301", "cafe", "caf[-e\u0301-][+e+]")]
    [InlineData("🇨🇳", "🇨🇭", "[-🇨🇳-][+🇨🇭+]")]
    public void A_character_is_never_cut_in_two(string older, string newer, string expected)
    {
        var runs = TextComparison.OfLine(older, newer);

        Assert.Equal(expected, Marked.Text(runs));
        Assert.All(runs.Where(run => run.Kind != RunKind.Same), run => Assert.Equal(1, run.Characters));
    }

    [Fact]
    public void Both_texts_stand_in_the_runs_whatever_they_are()
    {
        var chance = new Chance(5);
        for (var i = 0; i < 3_000; i++)
        {
            var older = chance.Han(chance.Below(60), alphabet: 2 + chance.Below(12));
            var newer = i % 2 == 0 ? chance.Edited(older, chance.Below(5)) : chance.Han(chance.Below(60), alphabet: 2 + chance.Below(12));

            var runs = TextComparison.OfLine(older, newer);

            Assert.Equal(older, string.Concat(runs.Where(run => run.Kind != RunKind.Inserted).Select(run => run.Text)));
            Assert.Equal(newer, string.Concat(runs.Where(run => run.Kind != RunKind.Deleted).Select(run => run.Text)));
            Assert.All(runs, run => Assert.Equal(new StringInfo(run.Text).LengthInTextElements, run.Characters));
            Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.NotEqual(pair.First.Kind, pair.Second.Kind));
        }
    }

    [Fact]
    public void One_character_in_place_of_another_shows_one_wherever_it_stands()
    {
        var chance = new Chance(7);
        for (var i = 0; i < 500; i++)
        {
            var older = chance.Han(1 + chance.Below(80), alphabet: 40);
            var at = chance.Below(older.Length);
            var newer = string.Concat(older.AsSpan(0, at), "改", older.AsSpan(at + 1));

            var runs = TextComparison.OfLine(older, newer);

            Assert.Equal((1, 1), (Count(runs, RunKind.Deleted), Count(runs, RunKind.Inserted)));
        }
    }

    private static int Count(IEnumerable<TextRun> runs, RunKind kind) => runs.Where(run => run.Kind == kind).Sum(run => run.Characters);
}
