namespace PingxiangPortal.Core.Articles;

/// <summary>How long each text of an article may be.</summary>
/// <remarks>
/// Lengths are Unicode scalar values, as <see cref="Text.InputText.ScalarCount"/> counts them and as <c>length()</c> of
/// SQLite and <c>char_length()</c> of PostgreSQL do, so that the form and the table agree about a rare Han character.
/// </remarks>
public static class ArticleLimits
{
    /// <summary>Title. A headline of the city's papers has 20 to 50 characters; official notices reach 120.</summary>
    public const int TitleLength = 200;

    /// <summary>Summary. Four lines on a phone; crawled pages carry up to 255 characters of it.</summary>
    public const int SummaryLength = 500;

    /// <summary>Body, as Markdown. The longest official reports have about 100,000 characters; markup needs room too.</summary>
    public const int BodyLength = 300_000;

    /// <summary>A person, publisher, source or category. Fits one line of a byline; full names of institutions stay below.</summary>
    public const int NameLength = 40;

    /// <summary>One tag. A place name with its district, or the name of a campaign.</summary>
    public const int TagLength = 30;

    /// <summary>Tags of one article. More say nothing any more about what it is about.</summary>
    public const int TagCount = 20;

    /// <summary>What a reader may type into the search box. A whole headline fits half over.</summary>
    public const int SearchLength = 100;

    /// <summary>The readable part of an address. Longer ones are cut by messengers when they are shared.</summary>
    public const int SlugLength = 120;

    /// <summary>One comment. About two screens on a phone; whoever has more to say writes to the desk.</summary>
    public const int CommentLength = 2_000;

    /// <summary>One address in a field or a link. Browsers and search engines agree up to about this length.</summary>
    public const int UrlLength = 2_000;
}
