using System.Globalization;
using System.Text;
using PingxiangPortal.Web.Features.Accounts;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Hosting;

/// <summary>
/// The one screen that the console shows at start. Written to the terminal and nowhere else: the setup address in it
/// makes an administrator, so it must not come to rest in a log.
/// </summary>
internal static class Banner
{
    private const int ProblemsShown = 12;

    public static Task WriteAsync(WebApplication app, StartReport report)
    {
        var settings = app.Services.GetRequiredService<PortalSettings>();
        var lines = new StringBuilder();
        lines.AppendLine();
        lines.AppendLine(CultureInfo.InvariantCulture, $"  萍鄉城事網 PingxiangPortal 在 {settings.Site.BaseUrl} 開站");
        lines.AppendLine(CultureInfo.InvariantCulture, $"  監聽 {string.Join("、", app.Urls)}，資料在 {settings.DataDir}");
        AppendImport(lines, settings, report);
        AppendWarnings(lines, settings, app.Services.GetRequiredService<DataFolder>());
        AppendSetup(lines, app.Services.GetRequiredService<Links>(), report.SetupSecret);
        lines.AppendLine("  按 Ctrl+C 停止。");
        return Console.Out.WriteLineAsync(lines.ToString());
    }

    private static void AppendImport(StringBuilder lines, PortalSettings settings, StartReport report)
    {
        lines.AppendLine(CultureInfo.InvariantCulture, $"  種子（{settings.SeedDir}）：{report.Import.Summary}");

        foreach (var problem in report.Import.Problems.Take(ProblemsShown))
        {
            lines.AppendLine(CultureInfo.InvariantCulture, $"    ! {problem}");
        }

        if (report.Import.Problems.Count > ProblemsShown)
        {
            lines.AppendLine(CultureInfo.InvariantCulture, $"    ! 另有 {report.Import.Problems.Count - ProblemsShown} 則，都在日誌裡。");
        }
    }

    private static void AppendWarnings(StringBuilder lines, PortalSettings settings, DataFolder folder)
    {
        if (!settings.Site.IsHttps)
        {
            lines.AppendLine("  Portal:BaseUrl 是 http：連線沒有加密，Cookie 不帶 Secure，只適合本機。");
        }

        if (Floors.Warning(Environment.Version) is { } warning)
        {
            lines.AppendLine("  ! " + warning);
        }

        if (folder.IsWorldReadable)
        {
            lines.AppendLine(CultureInfo.InvariantCulture, $"  ! {folder.Root.FullName} 這台機器上人人可讀，請改成 0700。");
        }

        foreach (var (name, _) in settings.Options.Limits.All().Where(limit => limit.Value == 0))
        {
            lines.AppendLine(CultureInfo.InvariantCulture, $"  ! Portal:Limits:{name} 是 0，這項限制已關閉。");
        }
    }

    private static void AppendSetup(StringBuilder lines, Links links, string? secret)
    {
        if (secret is not null)
        {
            lines.AppendLine();
            lines.AppendLine("  還沒有後台帳號。一小時內打開這個網址，建立第一位管理員：");
            lines.AppendLine("    " + links.Absolute(OfferSetup.Address(secret)));
            lines.AppendLine();
        }
    }
}
