using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Import;

public sealed class BadSeedTests
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Fact]
    public async Task Among_broken_documents_the_good_ones_are_imported_and_each_bad_one_is_named()
    {
        await using var app = new PortalApp();
        app.Put("000-good.md", SeedFiles.Markdown("好的一份"));
        app.Put("empty.txt", "");
        app.Put("blank.txt", " \n\t\n");
        app.Put("binary.txt", RandomNumberGenerator.GetBytes(4_000));
        app.Put("picture.md", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52]);
        app.Put("nul.md", SeedFiles.Markdown("有\0的"));
        app.Put("no-title.md", "---\ncategory: 甲\n---\n\n正文。\n");
        app.Put("no-end.md", "---\ntitle: 甲\n");
        app.Put("no-body.md", SeedFiles.Markdown("沒有正文", ""));
        app.Put("long.md", SeedFiles.Markdown(new string('長', 201)));
        app.Put("other.txt", "這只是一段別的文字，不是頁面。");
        app.Put("wrong-utf8.md", [.. Encoding.UTF8.GetBytes(SeedFiles.Markdown("壞的")), 0xC3, 0x28, 0xA0, 0xA1, 0xE2, 0x28]);
        app.Put("zzz-good.md", SeedFiles.Markdown("也好的一份"));
        MakeSparse(Path.Combine(app.SeedFolder, "huge.txt"), 40L * 1024 * 1024);
        File.CreateSymbolicLink(Path.Combine(app.SeedFolder, "link.txt"), "/etc/hostname");
        File.CreateSymbolicLink(Path.Combine(app.SeedFolder, "inside.md"), Path.Combine(app.SeedFolder, "000-good.md"));
        await MakePipeAsync(Path.Combine(app.SeedFolder, "pipe.md"));
        Directory.CreateDirectory(Path.Combine(app.SeedFolder, "folder.md"));
        using var reader = new Browser(app);

        var front = await reader.OpenAsync("/");
        var report = await app.ImportAsync();

        Assert.True(front.HasLink("好的一份"));
        Assert.True(front.HasLink("也好的一份"));
        Assert.Equal(
            new[]
            {
                "binary.txt", "blank.txt", "empty.txt", "huge.txt", "inside.md", "link.txt", "long.md", "no-body.md", "no-end.md",
                "no-title.md", "nul.md", "other.txt", "picture.md", "pipe.md", "wrong-utf8.md",
            },
            report.Problems.Select(problem => problem.File).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(2, await app.UseAsync((PortalDb db) => db.Articles.CountAsync()));
    }

    [Fact]
    public async Task A_bad_line_is_named_with_its_number()
    {
        await using var app = new PortalApp();
        app.Put("a.md", "---\ntitle: 甲\ncategory: 乙\ncolour: 紅\npublished: 昨天\n---\n\n正文。\n");

        var report = await app.ImportAsync();

        Assert.Equal([4, 5], report.Problems.Select(problem => problem.Line));
        Assert.StartsWith("a.md(4)：", report.Problems[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-8-bom")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public async Task A_document_in_another_known_encoding_is_read(string encoding)
    {
        await using var app = new PortalApp();
        var text = SeedFiles.Page("萍鄉市城市建設的消息", "這是正文的第一段，說的是城市建設。\n\n這是正文的第二段，還是城市建設。");
        app.Put("a.txt", encoding switch
        {
            "gb18030" => Gbk.GetBytes(text),
            "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            "utf-16le" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            _ => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        });
        using var reader = new Browser(app);

        Assert.Equal("萍鄉市城市建設的消息", (await reader.OpenAsync("/articles/1")).Expect(HttpStatusCode.OK).Title());
    }

    [Fact]
    public async Task Without_a_seed_folder_the_portal_starts_and_says_so()
    {
        await using var app = new PortalApp();
        Directory.Delete(app.SeedFolder);
        using var reader = new Browser(app);

        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/")).Status);
        Assert.Equal(app.SeedFolder, Assert.Single((await app.ImportAsync()).Problems).File);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("readme.txt")]
    [InlineData("notes.html")]
    [InlineData("a.md.bak")]
    [InlineData("a")]
    public async Task What_is_no_document_is_left_alone(string file)
    {
        await using var app = new PortalApp();
        app.Put(file, SeedFiles.Markdown("不是文件"));

        var report = await app.ImportAsync();

        Assert.Empty(report.Problems);
        Assert.False(await app.UseAsync((PortalDb db) => db.Articles.AnyAsync()));
    }

    [Fact]
    public async Task Hostile_markup_in_a_document_stays_text_or_is_cleaned_away()
    {
        await using var app = new PortalApp();
        const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(1)> [點](javascript:alert(1))";
        app.Put("a.txt", SeedFiles.Page("<b>標題</b>" + Hostile[..25], Hostile, "<i>站</i>—<script>標語"));
        app.Put("b.md", SeedFiles.Markdown("<script>b</script>", Hostile, "<svg onload=x>/分類", "summary: <img src=x onerror=y>\npublisher: \"><script>\n"));
        using var reader = new Browser(app);

        foreach (var address in new[] { "/", "/articles/1", "/articles/2", "/categories/c1", "/categories/c2" })
        {
            Assert.Empty(Danger.Of((await reader.OpenAsync(address)).Expect(HttpStatusCode.OK)));
        }
    }

    [Fact]
    public async Task What_went_wrong_is_in_the_log()
    {
        await using var app = new PortalApp();
        app.Put("empty.txt", "");
        using var reader = new Browser(app);
        await reader.OpenAsync("/");

        Assert.Contains("Seed empty.txt", await LogFiles.ReadAsync(app), StringComparison.Ordinal);
    }

    private static void MakeSparse(string path, long length)
    {
        using var file = File.Create(path);
        file.SetLength(length);
    }

    private static async Task MakePipeAsync(string path)
    {
        using var make = Process.Start("mkfifo", [path]);
        await make.WaitForExitAsync();
        Assert.Equal(0, make.ExitCode);
    }
}
