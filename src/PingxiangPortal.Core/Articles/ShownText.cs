using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Core.Articles;

/// <summary>What readers get of an article, rendered, since when, and what was counted of it elsewhere.</summary>
public abstract class ShownText : KeptText
{
    /// <summary>The sanitized body that readers see.</summary>
    public string Html { get; private set; } = "";

    /// <summary>The version of the renderer that made <see cref="Html"/>.</summary>
    public int RendererVersion { get; private set; }

    /// <summary>The body's length in characters, Han and others, without white space.</summary>
    public int Characters { get; private set; }

    /// <summary>The estimated reading time in minutes, at least 1.</summary>
    public int ReadingMinutes { get; private set; }

    /// <summary>The script that the body was written in.</summary>
    public Script Script { get; private set; }

    /// <summary>The number of the revision that the article's own text was taken from.</summary>
    public int ShownRevision { get; private set; }

    /// <summary>The time that readers see and lists order by; null until first published.</summary>
    public DateTime? PublishedUtc { get; private set; }

    /// <summary>From when on readers saw it for the first time; kept through withdrawal and publishing again.</summary>
    public DateTime? FirstPublishedUtc { get; private set; }

    /// <summary>When it was published last.</summary>
    public DateTime? LastPublishedUtc { get; private set; }

    /// <summary>Views counted by an old system before the move, 0 or more.</summary>
    public int ImportedViews { get; private set; }

    /// <summary>Comments that an old system counted before the move, 0 or more.</summary>
    public int ImportedComments { get; private set; }

    /// <summary>True once readers have seen it: changes are told to them from then on.</summary>
    /// <param name="nowUtc">The present moment in UTC.</param>
    public bool WasSeen(DateTime nowUtc) => FirstPublishedUtc <= nowUtc;

    /// <summary>Keeps what an old system had counted.</summary>
    /// <param name="views">Views, 0 or more; null leaves the count.</param>
    /// <param name="comments">Comments, 0 or more; null leaves the count.</param>
    public void KeepImportedCounts(int? views, int? comments)
    {
        ImportedViews = views ?? ImportedViews;
        ImportedComments = comments ?? ImportedComments;
    }

    private protected void Show(ArticleText text, RenderedText rendered, int revision)
    {
        Keep(text);
        Show(rendered);
        ShownRevision = revision;
    }

    private protected void Show(RenderedText rendered)
    {
        Html = rendered.Html.Value;
        RendererVersion = rendered.RendererVersion;
        Characters = rendered.Reading.Characters;
        ReadingMinutes = rendered.Reading.Minutes;
        Script = rendered.Script;
    }

    private protected void SetTimes(DateTime? chosenUtc, DateTime nowUtc)
    {
        PublishedUtc = chosenUtc ?? (WasSeen(nowUtc) ? PublishedUtc : null) ?? nowUtc;
        LastPublishedUtc = nowUtc;

        if (!WasSeen(nowUtc))
        {
            FirstPublishedUtc = PublishedUtc > nowUtc ? PublishedUtc : nowUtc;
        }
    }

    private protected void ForgetTimes() => FirstPublishedUtc = null;
}
