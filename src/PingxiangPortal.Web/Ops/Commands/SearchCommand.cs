using System.Globalization;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Ops.Commands;

/// <summary><c>search rebuild</c>: the index of the search, made anew from the articles.</summary>
internal static class SearchCommand
{
    public const string Usage = "search rebuild";
    private const int Refused = 1;

    /// <param name="services">The program's parts.</param>
    /// <param name="isAlone">False beside a running server: it would answer from half an index, and what it publishes be lost.</param>
    public static async Task<int> RebuildAsync(IServiceProvider services, bool isAlone)
    {
        if (!isAlone)
        {
            await Console.Error.WriteLineAsync("網站正在執行。請先停止它，再重建搜尋索引。");
            return Refused;
        }

        var articles = await services.GetRequiredService<Migrations>().RebuildSearchAsync(Report, CancellationToken.None);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"搜尋索引已重建：{articles:N0} 篇文章。"));
        return 0;
    }

    private static void Report(int articles) =>
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"已處理 {articles:N0} 篇……"));
}
