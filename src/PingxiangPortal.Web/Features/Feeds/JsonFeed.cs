using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Html;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Pictures;

namespace PingxiangPortal.Web.Features.Feeds;

/// <summary>JSON Feed 1.1; where a piece comes from and how it changed stand under <c>_portal</c>.</summary>
internal sealed class JsonFeed(FeedView feed, SiteClock clock)
{
    public const string ContentType = "application/feed+json; charset=utf-8";

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public byte[] Write()
    {
        var reading = feed.Reading;
        var document = new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = feed.Title,
            ["home_page_url"] = reading.Absolute(Links.FrontPage),
            ["feed_url"] = reading.Absolute(Links.JsonFeed),
            ["description"] = feed.Description,
            ["favicon"] = reading.Origin + "/favicon.svg",
            ["language"] = reading.Script.LanguageTag(),
            ["items"] = new JsonArray([.. feed.WithRoom().Select(each => Item(each.Item, each.IsWhole))]),
        };

        using var bytes = new MemoryStream();

        using (var writer = new Utf8JsonWriter(bytes, Json))
        {
            document.WriteTo(writer);
        }

        return bytes.ToArray();
    }

    private JsonObject Item(FeedItem item, bool isWhole)
    {
        var reading = feed.Reading;
        var summary = FeedText.Summary(item, reading);
        var written = new JsonObject
        {
            ["id"] = reading.Absolute(Links.Article(item.Id)),
            ["url"] = reading.Absolute(Links.Article(item.Id, item.Slug)),
            ["title"] = reading.Show(item.Title, item.Script),
            ["summary"] = summary,
            [isWhole ? "content_html" : "content_text"] = isWhole ? FeedText.Of(item, reading) : summary,
            ["date_published"] = clock.ToLocal(item.PublishedUtc).Iso(),
            ["date_modified"] = clock.ToLocal(item.ChangedUtc ?? item.PublishedUtc).Iso(),
            ["authors"] = new JsonArray(new JsonObject { ["name"] = reading.ShowName(item.IsReprint ? item.OriginalAuthor : item.Publisher) }),
            ["tags"] = new JsonArray([.. item.Path.Select(category => category.Name).Concat(item.Tags).Select(name => JsonValue.Create(reading.ShowName(name)))]),
            ["_portal"] = Portal(item),
        };

        if (item.Cover is { } cover)
        {
            written["image"] = reading.Origin + cover.Fallback().Address;
        }

        if (item.IsReprint)
        {
            written["external_url"] = item.OriginalUrl;
        }

        return written;
    }

    private JsonObject Portal(FeedItem item)
    {
        var reading = feed.Reading;
        return new JsonObject
        {
            ["about"] = reading.Absolute(Links.History(item.Id)),
            ["source_kind"] = item.SourceKind switch { SourceKind.Original => "original", SourceKind.Reprint => "reprint", _ => null },
            ["source"] = Text(item.SourceName),
            ["original_title"] = Text(item.OriginalTitle),
            ["original_author"] = Text(item.OriginalAuthor),
            ["responsible_editor"] = Text(item.ResponsibleEditor),
            ["ai"] = AiWords.Of(item.AiUse, reading),
            ["correction"] = item.Change is { } change
                ? new JsonObject
                {
                    ["kind"] = ChangeWords.Of(change.Kind, reading).Key,
                    ["text"] = FeedText.Change(change, reading),
                    ["date"] = clock.ToLocal(change.AtUtc).Iso(),
                }
                : null,
        };
    }

    private JsonValue? Text(string name) => name.Length > 0 ? JsonValue.Create(feed.Reading.ShowName(name)) : null;
}
