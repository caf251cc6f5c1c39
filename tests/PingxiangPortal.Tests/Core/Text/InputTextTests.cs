using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class InputTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  萍鄉  新聞 ", "萍鄉 新聞")]
    [InlineData("牢記使命\u3000 砥礪前行", "牢記使命\u3000砥礪前行")]
    [InlineData("New\r\nYork\tCity", "New York City")]
    [InlineData("甲\u2028乙\u0085丙", "甲 乙 丙")]
    [InlineData("甲\0\u0007\u009F乙", "甲乙")]
    [InlineData("甲\u202E乙\u2066丙\u2069", "甲乙丙")]
    [InlineData("甲\uFEFF\uFDD0\uFFFF乙", "甲乙")]
    [InlineData("甲\U000E0041\U000E007F\U0001FFFE乙", "甲乙")]
    [InlineData("\U00020BB7野家\uFFFD", "\U00020BB7野家\uFFFD")]
    [InlineData("\u200B\u2060\u3164", "")]
    [InlineData("\u200D\u0301", "")]
    [InlineData("e\u0301", "é")]
    [InlineData("👨\u200D👩\u200D👧", "👨\u200D👩\u200D👧")]
    public void A_line_is_cleaned(string? typed, string expected) => Assert.Equal(expected, InputText.OneLine(typed));

    [Fact]
    public void An_unpaired_surrogate_is_removed_and_counts_as_one_character()
    {
        const string typed = "甲\uD842乙\uDFB7";

        Assert.Equal("甲乙", InputText.OneLine(typed));
        Assert.Equal("甲乙", InputText.Lines(typed));
        Assert.Equal(4, InputText.ScalarCount(typed));
    }

    [Fact]
    public void A_compatibility_ideograph_becomes_its_unified_form() => Assert.Equal("\u8C48", InputText.OneLine("\uF900"));

    [Theory]
    [InlineData(null, "")]
    [InlineData("甲\r\n乙\r丙\n", "甲\n乙\n丙\n")]
    [InlineData("    碼\t \n\n- 項  \n", "    碼\t \n\n- 項  \n")]
    [InlineData("甲\u2029\u202E\0\uFFFE乙", "甲乙")]
    public void A_body_keeps_its_white_space(string? typed, string expected) => Assert.Equal(expected, InputText.Lines(typed));

    [Fact]
    public void No_character_carries_more_than_eight_marks()
    {
        var zalgo = "甲" + new string('\u0323', 300) + "乙";

        Assert.Equal("甲" + new string('\u0323', 8) + "乙", InputText.OneLine(zalgo));
        Assert.Equal("甲" + new string('\u0323', 8) + "乙", InputText.Lines(zalgo));
    }

    [Theory]
    [InlineData("a\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344")]
    [InlineData("e\u202D\u0301 \r\n\u3000x")]
    [InlineData("\u1100\u1161\u11A8 \uFB1D")]
    public void Cleaning_twice_changes_nothing(string typed)
    {
        Assert.Equal(InputText.OneLine(typed), InputText.OneLine(InputText.OneLine(typed)));
        Assert.Equal(InputText.Lines(typed), InputText.Lines(InputText.Lines(typed)));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("萍鄉", 2)]
    [InlineData("\U00020BB7a", 2)]
    [InlineData("e\u0301", 2)]
    public void Characters_are_counted_as_the_databases_do(string text, int expected) =>
        Assert.Equal(expected, InputText.ScalarCount(text));
}
