namespace PingxiangPortal.Core.Articles;

/// <summary>How long each text of an article may be.</summary>
/// <remarks>
/// Lengths are Unicode scalar values, as <see cref="Text.InputText.ScalarCount"/> counts them and as <c>length()</c> of
/// SQLite and <c>char_length()</c> of PostgreSQL do, so that the form and the table agree about a rare Han character.
/// </remarks>
public static class ArticleLimits
{
    /// <summary>Title. Headlines have about 20 characters and seldom 40; full names of notices and meetings need more.</summary>
    public const int TitleLength = 200;

    /// <summary>Summary. Twice the 255 characters of a Discuz! X portal, whose pages are imported.</summary>
    public const int SummaryLength = 500;

    /// <summary>給讀者的一句話 about a change, and 修訂說明 for colleagues. Room for a whole apology.</summary>
    public const int NoteLength = 500;

    /// <summary>Body, as Markdown. A whole work report with its tables fits; rendering time is tested at this length.</summary>
    public const int BodyLength = 300_000;

    /// <summary>A person, publisher, source or category. Fits one line of a byline; full names of institutions stay below.</summary>
    public const int NameLength = 40;

    /// <summary>One tag. A place name with its district, or the name of a campaign.</summary>
    public const int TagLength = 30;

    /// <summary>Tags of one article. More say nothing any more about what it is about.</summary>
    public const int TagCount = 20;

    /// <summary>Related articles, those that an editor chose among them. The design shows four to six beside an article.</summary>
    public const int RelatedCount = 8;

    /// <summary>What somebody may type into a search box. The longest headline fits.</summary>
    public const int SearchLength = 200;

    /// <summary>The readable part of an address. Enough for a headline in pinyin or English, and still one line in most places.</summary>
    public const int SlugLength = 120;

    /// <summary>One comment. About two screens on a phone; whoever has more to say writes to the desk.</summary>
    public const int CommentLength = 2_000;

    /// <summary>One address in a field or a link. A sitemap must stay below 2,048 (sitemaps.org).</summary>
    public const int UrlLength = 2_000;
}
