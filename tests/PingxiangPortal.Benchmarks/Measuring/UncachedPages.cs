using System.Globalization;
using PingxiangPortal.Benchmarks.Filling;
using PingxiangPortal.Benchmarks.Load;

namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>
/// What is looked up for each reader, and pages that stand on such lists, as a signed-in member gets them, whom no
/// cache may serve. Each line goes round many words or places: one alone would be the store's own cache.
/// </summary>
internal sealed class UncachedPages(Requests requests, Amount amount, string staffCookie)
{
    private static readonly string[] Names = [.. MadeUpWords.Places, .. MadeUpWords.Actors, .. MadeUpWords.Matters];

    // From titles alone, from bodies alone, from both.
    private static readonly string[] Pairs = [.. Names.Select(name => name[..2]).Distinct(), .. Clauses(2, 2)];

    private readonly string[] titles = [.. Enumerable.Range(1, 50).Select(at => new MadeUpNews(amount.Articles).Article(at * amount.Articles / 50).Article.Title)];

    /// <summary>Results that every place surely has, up to the fiftieth page.</summary>
    private int DeepPage => Math.Clamp(amount.Articles / MadeUpWords.Places.Length / 20, 1, 50);

    public IReadOnlyList<(string Name, Func<int, long, ReadOnlyMemory<byte>> Ask)> All =>
        [.. Lines.Select(line => (line.Name, new Func<int, long, ReadOnlyMemory<byte>>((_, number) => line.Ask(number))))];

    private IReadOnlyList<(string Name, Func<long, byte[]> Ask)> Lines =>
    [
        ("search: one character", at => Search(Names[at % Names.Length][..1])),
        ("search: two characters", at => Search(Pairs[at % Pairs.Length])),
        ("search: two characters, of titles", at => Search(MadeUpWords.Actors[at % MadeUpWords.Actors.Length][..2])),
        ("search: phrase of a body", at => Search($"\"{Clauses(0, 9)[at % MadeUpWords.Clauses.Length]}\"")),
        ("search: phrase across a title", at => Search(Place(at) + Actor(at / 3))),
        ("search: two words", at => Search($"{Place(at)} {Matter(at / 3)}")),
        ("search: a title", at => Search(titles[at % titles.Length])),
        ("search: one left out", at => Search($"{Place(at)} -{Actor(at / 3)}")),
        ("search: none, a word nobody wrote", at => Search("量子計算" + (char)('一' + (at % 1000)))),
        ("search: none, of frequent pairs", at => Search(Place(at)[..2] + Matter(at / 3)[2..])),
        ("search: a category and two months", at => Search(Place(at), $"category={MadeUpFrame.Slugs[(int)(at % MadeUpFrame.CategoryCount)]}&from={2012 + (at % 14)}-3-1&to={2012 + (at % 14)}-4-30")),
        ("search: a channel, newest first", at => Search(Matter(at), $"category={MadeUpFrame.ChannelSlugs[(int)(at % MadeUpFrame.ChannelSlugs.Count)]}&order=newest")),
        ("search: this year", at => Search(Place(at), "within=year")),
        ("search: deep page", at => Search(Place(at), string.Create(CultureInfo.InvariantCulture, $"page={DeepPage}"))),
        ("suggestions", at => requests.Get("/search/suggestions?q=" + Uri.EscapeDataString((Place(at) + Actor(at / 3))[..(int)(1 + (at % 6))]))),
        ("hot lists", at => requests.Get($"/hot?window={(at % 3) switch { 0 => "24h", 1 => "7d", _ => "30d" }}")),
        ("archive, a month (signed in)", at => AsMember($"/archive/{2012 + (at % 14)}/{1 + (at / 14 % 12):00}")),
        ("archive, a month's second page (signed in)", at => AsMember($"/archive/{2012 + (at % 14)}/{1 + (at / 14 % 12):00}{(IsLarge ? "?page=2" : "")}")),
        ("publisher (signed in)", at => AsMember($"/publishers/{1 + (at % MadeUpFrame.PublisherCount)}")),
        ("article with its related (signed in)", at => AsMember(Pages.ArticleAt(1 + (at * 611_953 % amount.Articles)))),
    ];

    // A month of a small store has one page.
    private bool IsLarge => amount.Articles >= 100_000;

    private byte[] Search(string words, string filters = "") =>
        requests.Get($"/search?q={Uri.EscapeDataString(words)}{(filters.Length > 0 ? "&" : "")}{filters}");

    private byte[] AsMember(FormattableString address) => AsMember(address.ToString(CultureInfo.InvariantCulture));

    private byte[] AsMember(string address) => requests.Get(address, cookie: staffCookie);

    private static string Place(long at) => MadeUpWords.Places[at % MadeUpWords.Places.Length];

    private static string Actor(long at) => MadeUpWords.Actors[at % MadeUpWords.Actors.Length];

    private static string Matter(long at) => MadeUpWords.Matters[at % MadeUpWords.Matters.Length];

    private static string[] Clauses(int start, int length) => [.. MadeUpWords.Clauses.Select(clause => clause.Substring(start, length))];
}
