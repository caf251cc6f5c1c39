using System.Text.Json.Nodes;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Html;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Pictures;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>An article for machines: a <c>NewsArticle</c> of schema.org, with where it comes from and how it changed.</summary>
internal sealed class ArticleData(ArticleView article, PageFrame frame, SiteClock clock)
{
    /// <summary>Made by people with the help of a trained model: the closest word that schema.org and IPTC have.</summary>
    private const string PartlyByAi = "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource";

    private bool IsReprint => article.SourceKind == SourceKind.Reprint;

    public JsonLd Write(string? description)
    {
        var reading = frame.Reading;
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "NewsArticle",
            ["mainEntityOfPage"] = reading.Absolute(Links.Article(article.Id, article.Slug)),
            ["headline"] = reading.Show(article.Title, article.Script),
            ["description"] = description,
            ["inLanguage"] = reading.Script.LanguageTag(),
            ["datePublished"] = Iso(article.PublishedUtc),
            ["dateModified"] = Iso(article.ModifiedUtc),
            ["articleSection"] = new JsonArray([.. article.Path.Select(category => JsonValue.Create(reading.ShowName(category.Name)))]),
            ["author"] = Author(),
            ["publisher"] = Portal(),
            ["wordCount"] = article.Characters,
            ["commentCount"] = article.CommentCount,
            ["isAccessibleForFree"] = true,
            ["interactionStatistic"] = new JsonArray([.. ReactionKinds.All.Select(Count)]),
        };
        AddPicture(data);
        AddProvenance(data);
        AddChange(data);
        return new JsonLd(data);
    }

    /// <summary>In each shape: programs take the one that fits their place.</summary>
    private void AddPicture(JsonObject data)
    {
        if (article.Cover is { } cover)
        {
            data["image"] = new JsonArray([.. CropShapes.All.Select(shape => JsonValue.Create(frame.Reading.Origin + cover.Part(shape)[^1].Address))]);
        }
    }

    private JsonObject Author() => IsReprint && article.OriginalAuthor.Length > 0
        ? Named("Person", article.OriginalAuthor)
        : Named("Organization", article.Publisher, article.PublisherId is { } id ? Links.Publisher(id) : null);

    private JsonObject Portal()
    {
        var portal = Named("Organization", frame.SiteName, Links.FrontPage);
        portal["logo"] = new JsonObject { ["@type"] = "ImageObject", ["url"] = frame.Readings.Root.Absolute("/favicon.svg") };
        return portal;
    }

    private JsonNode Count(ReactionKind kind) => new JsonObject
    {
        ["@type"] = "InteractionCounter",
        ["interactionType"] = "https://schema.org/LikeAction",
        ["name"] = kind.Label(frame.Reading.Script),
        ["userInteractionCount"] = article.Reactions[kind],
    };

    private void AddProvenance(JsonObject data)
    {
        if (article.ResponsibleEditor.Length > 0)
        {
            data["editor"] = Named("Person", article.ResponsibleEditor);
        }

        if (IsReprint)
        {
            data["isBasedOn"] = Original();
            data["sourceOrganization"] = Unit();
        }

        if (AiWords.Of(article.AiUse, frame.Reading) is { } words)
        {
            data["creditText"] = words;
            data["digitalSourceType"] = PartlyByAi;
        }
    }

    private JsonObject Original()
    {
        var original = Named("CreativeWork", article.OriginalTitle);
        original["url"] = article.OriginalUrl;
        original["author"] = Named("Person", article.OriginalAuthor);
        original["publisher"] = Named("Organization", article.SourceName);
        return original;
    }

    private JsonObject Unit() => Named("Organization", article.SourceName, article.SourceId is { } id ? Links.Source(id) : null);

    private void AddChange(JsonObject data)
    {
        if (article.Change is { } change)
        {
            var words = ChangeWords.Of(change.Kind, frame.Reading);
            data["correction"] = new JsonObject
            {
                ["@type"] = "CorrectionComment",
                ["name"] = words.Kind,
                ["text"] = change.Note.Length > 0 ? frame.Reading.ShowName(change.Note) : words.Sentence,
                ["datePublished"] = Iso(change.AtUtc),
                ["url"] = frame.Reading.Absolute(Links.History(article.Id)),
            };
        }
    }

    private string Iso(DateTime utc) => clock.ToLocal(utc).Iso();

    private JsonObject Named(string type, string name, string? local = null)
    {
        var named = new JsonObject { ["@type"] = type, ["name"] = frame.Reading.ShowName(name) };

        if (local is not null)
        {
            named["url"] = frame.Reading.Absolute(local);
        }

        return named;
    }
}
