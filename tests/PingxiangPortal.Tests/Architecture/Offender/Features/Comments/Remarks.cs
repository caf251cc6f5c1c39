namespace PingxiangPortal.Tests.Architecture.Offender.Features.Comments;

/// <summary>One half of a circle.</summary>
internal sealed class Remarks
{
    public Media.Picture? Picture { get; init; }
}
