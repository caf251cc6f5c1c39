using System.Globalization;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Publishers;

namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>What articles hang on: a tree of categories three levels deep, and bylines.</summary>
internal static class MadeUpFrame
{
    public const int CategoryCount = 40;
    public const int PublisherCount = 50;

    private const int ChannelCount = 6;
    private const int SectionCount = 18;

    /// <summary>1 to 6 are channels, then three sections each; the last ones lie below sections.</summary>
    public static IEnumerable<(long Id, Category Category)> Categories() =>
        Enumerable.Range(1, CategoryCount).Select(id => ((long)id, Category(id)));

    public static IEnumerable<(long Id, Publisher Publisher)> Publishers() =>
        Enumerable.Range(0, PublisherCount).Select(at => (1L + at, new Publisher(
            MadeUpWords.Surnames[at % MadeUpWords.Surnames.Length] + MadeUpWords.GivenNames[at / MadeUpWords.Surnames.Length])));

    /// <summary>The addresses of all categories, channels first.</summary>
    public static IReadOnlyList<string> Slugs { get; } = [.. Enumerable.Range(1, CategoryCount).Select(Slug)];

    /// <summary>The addresses of the channels, which hold a sixth of all articles each.</summary>
    public static IReadOnlyList<string> ChannelSlugs { get; } = [.. Slugs.Take(ChannelCount)];

    private static Category Category(int id)
    {
        var (channel, section) = ((id - 1) % ChannelCount, (id - 1 - ChannelCount) / ChannelCount);
        var name = MadeUpWords.Channels[channel] + (id switch
        {
            <= ChannelCount => "",
            <= ChannelCount + SectionCount => MadeUpWords.Sections[section],
            _ => MadeUpWords.Sections[section - 3] + MadeUpWords.Corners[section - 3],
        });
        long? parent = id <= ChannelCount ? null : id <= ChannelCount + SectionCount ? channel + 1 : id - SectionCount;
        var category = new Category(name, parent, id);
        category.Describe(name, Slug(id), "");
        return category;
    }

    private static string Slug(int id) => "made-up-" + id.ToString(CultureInfo.InvariantCulture);
}
