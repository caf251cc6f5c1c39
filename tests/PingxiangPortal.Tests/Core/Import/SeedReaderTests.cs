using System.Diagnostics;
using System.Text;
using PingxiangPortal.Core.Import;

namespace PingxiangPortal.Tests.Core.Import;

public sealed class SeedReaderTests
{
    [Fact]
    public void The_ending_of_the_name_decides_how_a_file_is_read()
    {
        var markdown = "---\ntitle: 甲\ncategory: 乙\n---\n正文"u8;
        var page = "甲\n2020-3-5 9:07| 發布者: a\n正文"u8;

        Assert.NotNull(SeedReader.Read("a.MD", markdown, TimeZoneInfo.Utc).Document);
        Assert.NotNull(SeedReader.Read("a.txt", page, TimeZoneInfo.Utc).Document);
        Assert.Null(SeedReader.Read("a.md", page, TimeZoneInfo.Utc).Document);
        Assert.Null(SeedReader.Read("a.txt", markdown, TimeZoneInfo.Utc).Document);
    }

    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("b.Md", true)]
    [InlineData("README.md", false)]
    [InlineData("c.jpg", false)]
    [InlineData(".txt~", false)]
    public void Seeds_are_text_and_markdown_files(string file, bool expected) =>
        Assert.Equal(expected, SeedReader.IsSeed(file));

    [Theory]
    [InlineData("項(xiàng)")]
    [InlineData("鮮花\n")]
    [InlineData("| 發布者: a")]
    [InlineData("\\\n")]
    [InlineData("12\n")]
    [InlineData("\n")]
    public void A_hostile_page_is_answered_in_linear_time(string part)
    {
        var rest = string.Concat(Enumerable.Repeat(part, 600_000 / Encoding.UTF8.GetByteCount(part)));
        var watch = Stopwatch.StartNew();

        var reading = SeedReader.Read("p.txt", Encoding.UTF8.GetBytes("題\n2020-3-5 9:07| 發布者: a" + rest), TimeZoneInfo.Utc);

        Assert.Null(reading.Document);
        Assert.NotEmpty(reading.Problems);
        Assert.All(reading.Problems, problem => Assert.True(problem.Message.Length < 100));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }

    [Fact]
    public void Random_bytes_are_refused_with_a_reason()
    {
        for (var round = 0; round < 200; round++)
        {
            var bytes = System.Security.Cryptography.RandomNumberGenerator.GetBytes(1 + (round * 37));

            var reading = SeedReader.Read("p.txt", bytes, TimeZoneInfo.Utc);

            Assert.Null(reading.Document);
            Assert.NotEmpty(reading.Problems);
        }
    }
}
