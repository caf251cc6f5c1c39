using System.Text;
using PingxiangPortal.Core.Import;

namespace PingxiangPortal.Tests.Core.Import;

public sealed class SeedTextTests
{
    private const string Chinese = "縣圖書館今天開門了，讀者排起了長隊。\n館長說：“歡迎！”\n電話 0799-1234567 (總機)\n";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true },
        { "utf-16BE", false }, { "GB18030", false }, { "GBK", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_usual_encoding_is_recognised(string name, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Chinese)];

        var decoded = SeedText.Decode("p.txt", bytes);

        Assert.Equal(Chinese, decoded.Text);
        Assert.Null(decoded.Problem);
    }

    [Fact]
    public void Plain_english_is_utf8() =>
        Assert.Equal("this app can break", SeedText.Decode("p.txt", "this app can break"u8).Text);

    [Fact]
    public void Latin_and_big5_are_not_taken_for_gb18030()
    {
        var big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5") ?? Encoding.Latin1;

        Assert.Null(SeedText.Decode("p.txt", Encoding.Latin1.GetBytes("Le café créée à l'été, déjà vu, naïve")).Text);
        Assert.Null(SeedText.Decode("p.txt", big5.GetBytes(Chinese)).Text);
    }

    [Theory]
    [InlineData("第一行\n第二\0行", 2, "U+0000")]
    [InlineData("第一行\r\n\r\n\u001B[0m", 3, "U+001B")]
    [InlineData("\uFFFF", 1, "U+FFFF")]
    public void A_character_that_is_no_text_is_refused_with_its_line(string text, int line, string named)
    {
        var decoded = SeedText.Decode("p.txt", Encoding.UTF8.GetBytes(text));

        Assert.Null(decoded.Text);
        Assert.Equal(line, decoded.Problem?.Line);
        Assert.Contains(named, decoded.Problem?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0 })]
    [InlineData(new byte[] { 0xE7, 0xB8, 0xFF })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 })]
    public void Anything_else_is_refused(byte[] bytes) =>
        Assert.StartsWith("這不是文字檔", SeedText.Decode("p.txt", bytes).Problem?.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\u3000\n")]
    public void An_empty_file_is_refused(string text) =>
        Assert.Equal("檔案是空的。", SeedText.Decode("p.txt", Encoding.UTF8.GetBytes(text)).Problem?.Message);

    [Fact]
    public void A_large_file_is_refused_by_its_length()
    {
        Assert.Null(SeedText.CheckSize("p.txt", SeedLimits.FileBytes));
        Assert.Equal("檔案有 40.0 MB，最多 5 MB。", SeedText.CheckSize("p.txt", 40L * 1024 * 1024)?.Message);
        Assert.Null(SeedText.Decode("p.txt", new byte[SeedLimits.FileBytes + 1]).Text);
    }

    [Fact]
    public void The_fingerprint_sees_the_text_and_not_how_it_is_stored()
    {
        var fingerprint = SeedFingerprint.Of("甲\n乙\n");

        Assert.Matches("^[0-9a-f]{64}$", fingerprint);
        Assert.Equal(fingerprint, SeedFingerprint.Of("甲\r\n乙"));
        Assert.NotEqual(fingerprint, SeedFingerprint.Of("甲\n\n乙"));
    }
}
