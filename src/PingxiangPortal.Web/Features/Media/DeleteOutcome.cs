namespace PingxiangPortal.Web.Features.Media;

/// <summary>What became of a deletion.</summary>
internal abstract record DeleteOutcome
{
    public sealed record Deleted : DeleteOutcome;

    /// <summary>Nothing was deleted: these articles, or private copies, still need it.</summary>
    public sealed record InUse(int Articles) : DeleteOutcome;

    /// <summary>No such picture that this account may delete.</summary>
    public sealed record NotFound : DeleteOutcome;
}
