using PingxiangPortal.Core.Import;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Tests.Core.Import;

public sealed class SeedPageTests
{
    private static readonly SeedDocument Document = Read();

    [Fact]
    public void The_projects_own_page_gives_site_path_and_byline()
    {
        Assert.Equal("萍鄉城事網", Document.SiteName);
        Assert.Equal("萍鄉最具影響力門戶網站", Document.Tagline);
        Assert.Equal(["門戶", "城事資訊", "安源區政府"], Document.Breadcrumb);
        Assert.Equal("2021年全市“項目大會戰”城建交通基礎設施領域重大項目現場推進會在安源區召開", Document.Title);
        Assert.Equal(new DateTime(2021, 12, 8, 5, 3, 0, DateTimeKind.Utc), Document.PublishedUtc);
        Assert.Equal("admin", Document.Publisher);
        Assert.Equal(0, Document.Comments);
        Assert.Null(Document.Views);
        Assert.Equal(["鮮花", "握手", "雷人", "路過", "雞蛋"], Document.ReactionLabels);
        Assert.Equal(Script.Hant, Document.Script);
    }

    [Fact]
    public void Its_text_is_clean_and_keeps_real_parentheses()
    {
        Assert.Equal(9, Document.Paragraphs.Count);
        Assert.DoesNotMatch("[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]", Document.Title + Document.Summary + Document.Markdown);
        Assert.Contains("丹井大道(南互通連接線段)", Document.Markdown, StringComparison.Ordinal);
        Assert.Contains("各縣、區(管委會)分管負責同志", Document.Markdown, StringComparison.Ordinal);
        Assert.EndsWith("局長 ...", Document.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_two_headings_and_nothing_else_are_bold() => Assert.Equal(
        ["**就如何打好城建交通建設大會戰**", "**劉仁羿強調**"],
        Document.Markdown.Split("\n\n").Where(paragraph => paragraph.Contains('*', StringComparison.Ordinal)));

    private static SeedDocument Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PingxiangPortal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        var path = Path.Combine(folder.FullName, "seeds", "000_39891f4ee9555428.txt");
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
        return SeedReader.Read(Path.GetFileName(path), File.ReadAllBytes(path), zone).Document
            ?? throw new InvalidOperationException("The seed page cannot be read.");
    }
}
