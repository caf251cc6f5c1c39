using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>All that readers learn of a withdrawn article that they saw.</summary>
internal sealed record GoneArticle
{
    public required long Id { get; init; }

    /// <summary>The title as readers saw it last; empty where that was not recorded.</summary>
    public required string Title { get; init; }

    /// <summary>The way to its category; empty where that was not recorded.</summary>
    public required IReadOnlyList<CategoryNode> Path { get; init; }

    public required DateTime PublishedUtc { get; init; }

    /// <summary>Null where that was not recorded.</summary>
    public required DateTime? WithdrawnUtc { get; init; }

    /// <summary>The reason for readers, or empty.</summary>
    public required string Reason { get; init; }

    /// <summary>責任編輯 of the withdrawal, or empty.</summary>
    public required string Editor { get; init; }
}

/// <summary>更正記錄: the public record of an article.</summary>
internal sealed record ArticleRecord
{
    public required long Id { get; init; }

    public required string Slug { get; init; }

    /// <summary>The title as readers see it, or saw it last; empty where that was not recorded.</summary>
    public required string Title { get; init; }

    /// <summary>The script that the body was written in.</summary>
    public required Script Script { get; init; }

    /// <summary>True when the article is withdrawn: then its texts are not shown here either.</summary>
    public required bool IsGone { get; init; }

    public required IReadOnlyList<CategoryNode> Path { get; init; }

    /// <summary>Every change since the first publication, newest first.</summary>
    public required IReadOnlyList<RecordedChange> Changes { get; init; }

    public required FirstPublication First { get; init; }
}

/// <summary>One change after publication.</summary>
/// <param name="Line">What readers are told.</param>
/// <param name="Before">The number of the revision that readers had seen before it.</param>
/// <param name="Difference">Both texts where they differ; null where it isn't shown.</param>
internal sealed record RecordedChange(Correction Line, int Before, PublicDifference? Difference)
{
    /// <summary>True when there are two texts that readers may compare.</summary>
    public bool HasDifference => Line.ShowsDifference && Before != Line.Revision;
}

/// <summary>首次發布.</summary>
/// <param name="AtUtc">When.</param>
/// <param name="Revision">The number of the revision.</param>
/// <param name="Publisher">發布者 then.</param>
/// <param name="SourceKind">來源 then; null for an import.</param>
/// <param name="SourceName">原單位 then, or empty.</param>
internal sealed record FirstPublication(DateTime AtUtc, int Revision, string Publisher, SourceKind? SourceKind, string SourceName);

/// <summary>When readers saw an article that is withdrawn.</summary>
internal sealed record GonePublication(DateTime AtUtc);
