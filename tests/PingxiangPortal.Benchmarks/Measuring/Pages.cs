using System.Globalization;
using PingxiangPortal.Benchmarks.Filling;

namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>Addresses of a filled store.</summary>
internal sealed class Pages(Amount amount)
{
    private const int CardsAPage = 20;

    public const string Front = "/";

    /// <summary>The newest article, which has most reactions.</summary>
    public string Article => ArticleAt(amount.Articles);

    public string Category { get; } = CategoryAt(MadeUpFrame.ChannelSlugs[0], 1);

    /// <summary>Pages that every channel surely has: it holds a sixth of all articles, give or take.</summary>
    public int ChannelPages => Math.Clamp(amount.Articles / 8 / CardsAPage, 1, 10_000);

    public static string ArticleAt(long id) => string.Create(CultureInfo.InvariantCulture, $"/articles/{id}");

    public static string CategoryAt(string slug, int page) =>
        page == 1 ? $"/categories/{slug}" : string.Create(CultureInfo.InvariantCulture, $"/categories/{slug}?page={page}");
}
