namespace PingxiangPortal.Tests.Architecture.OffenderModel;

/// <summary>Has a right and a wrong one of each column.</summary>
internal sealed class Notice
{
    public long Id { get; init; }

    public required string Title { get; init; }

    public required string Body { get; init; }

    public NoticeKind Kind { get; init; }

    public DateTime CreatedUtc { get; init; }

    public DateTime? Withdrawn { get; init; }
}
