using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>What an editor posts: cleaned and within its lengths, the byline still a name.</summary>
internal sealed record Draft : ArticleText
{
    /// <summary>The article, or null for a new one.</summary>
    public required long? ArticleId { get; init; }

    /// <summary>The revision that the editor had open; 0 for a new article.</summary>
    public required int BasedOn { get; init; }

    /// <summary>How often that revision had been written when the editor opened it.</summary>
    public int BasedOnSaves { get; init; } = 1;

    /// <summary>The editing session, or null for a form that names none.</summary>
    public Guid? Session { get; init; }

    /// <summary>True when the editor saves by itself.</summary>
    public bool IsAutosave { get; init; }

    /// <summary>修訂說明.</summary>
    public string Note { get; init; } = "";

    public required string PublisherName { get; init; }
}
