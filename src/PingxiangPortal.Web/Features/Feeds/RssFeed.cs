using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Html;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Pictures;

namespace PingxiangPortal.Web.Features.Feeds;

/// <summary>RSS 2.0 with whole texts, as rssboard.org has it, and the elements of other namespaces that readers know.</summary>
internal sealed class RssFeed(FeedView feed, SiteClock clock)
{
    public const string ContentType = "application/rss+xml; charset=utf-8";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    public byte[] Write()
    {
        var reading = feed.Reading;
        var document = new XElement(
            "rss",
            new XAttribute("version", "2.0"),
            new XAttribute(XNamespace.Xmlns + "atom", Atom),
            new XAttribute(XNamespace.Xmlns + "content", Content),
            new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XAttribute(XNamespace.Xmlns + "media", Media),
            new XElement(
                "channel",
                new XElement("title", feed.Title),
                new XElement("link", reading.Absolute(feed.Category is { } category ? Links.Category(category.Slug) : Links.FrontPage)),
                new XElement("description", feed.Description),
                new XElement("language", reading.Script.LanguageTag()),
                feed.ChangedUtc is { } changed ? new XElement("lastBuildDate", Date(changed)) : null,
                new XElement(
                    Atom + "link",
                    new XAttribute("href", reading.Absolute(Links.Feed(feed.Category?.Slug))),
                    new XAttribute("rel", "self"),
                    new XAttribute("type", "application/rss+xml")),
                feed.WithRoom().Select(each => Item(each.Item, each.IsWhole))));
        return Bytes(document);
    }

    private XElement Item(FeedItem item, bool isWhole)
    {
        var reading = feed.Reading;
        return new XElement(
            "item",
            new XElement("title", reading.Show(item.Title, item.Script)),
            new XElement("link", reading.Absolute(Links.Article(item.Id, item.Slug))),
            new XElement("guid", new XAttribute("isPermaLink", "true"), reading.Absolute(Links.Article(item.Id))),
            new XElement("pubDate", Date(item.PublishedUtc)),
            item.ChangedUtc is { } changed ? new XElement(Atom + "updated", clock.ToLocal(changed).Iso()) : null,
            new XElement(Dublin + "creator", reading.ShowName(item.IsReprint ? item.OriginalAuthor : item.Publisher)),
            item.IsReprint ? new XElement(Dublin + "source", item.OriginalUrl) : null,
            item.Path.Select(category => new XElement("category", reading.ShowName(category.Name))),
            item.Cover is { } cover ? Picture(cover) : null,
            new XElement("description", FeedText.Summary(item, reading)),
            isWhole ? new XElement(Content + "encoded", FeedText.Of(item, reading)) : null);
    }

    /// <summary>Media RSS: an enclosure would have to say how many bytes it has.</summary>
    private XElement Picture(Cover cover)
    {
        var reading = feed.Reading;
        var file = cover.Fallback();
        return new XElement(
            Media + "content",
            new XAttribute("url", reading.Origin + file.Address),
            new XAttribute("medium", "image"),
            new XAttribute("type", "image/jpeg"),
            new XAttribute("width", file.Width),
            cover.Caption.Length > 0 ? new XElement(Media + "description", reading.ShowName(cover.Caption)) : null,
            cover.Credit.Length > 0 ? new XElement(Media + "credit", reading.ShowName(cover.Credit)) : null);
    }

    /// <summary>RFC 822 with a year of four digits.</summary>
    private static string Date(DateTime utc) => utc.ToString("R", CultureInfo.InvariantCulture);

    private static byte[] Bytes(XElement document)
    {
        using var bytes = new MemoryStream();

        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            document.Save(writer);
        }

        return bytes.ToArray();
    }
}
