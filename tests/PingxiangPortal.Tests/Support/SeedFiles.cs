using PingxiangPortal.Web.Features.Import;

namespace PingxiangPortal.Tests.Support;

/// <summary>Puts documents into an app's seed folder and imports them.</summary>
internal static class SeedFiles
{
    public static string Markdown(string title, string body = "正文一段。", string category = "城事資訊/安源區政府", string more = "") =>
        $"---\ntitle: {title}\ncategory: {category}\n{more}---\n\n{body}\n";

    /// <summary>The visible text of a page of the old system, without any residue.</summary>
    public static string Page(string title, string body, string site = "某某網—某某標語") =>
        $"{site} 門戶 城事資訊 安源區政府 查看內容\n\n{title}\n\n2021-12-8 13:03| 發布者: admin| 評論: 3\n\n摘要: 一句摘要。\n\n{body}\n\n\n\n鮮花\n\n握手\n\n雷人\n\n路過\n\n雞蛋\n\n相關分類";

    public static string Put(this PortalApp app, string file, string text)
    {
        var path = Path.Combine(app.SeedFolder, file);
        File.WriteAllText(path, text);
        return path;
    }

    public static string Put(this PortalApp app, string file, byte[] bytes)
    {
        var path = Path.Combine(app.SeedFolder, file);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static Task<ImportReport> ImportAsync(this PortalApp app) =>
        app.UseAsync((ImportSeeds seeds) => seeds.ExecuteAsync(app.SeedFolder, CancellationToken.None));
}
