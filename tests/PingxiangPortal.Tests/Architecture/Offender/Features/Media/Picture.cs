namespace PingxiangPortal.Tests.Architecture.Offender.Features.Media;

/// <summary>The other half of the circle.</summary>
internal sealed class Picture
{
    public Comments.Remarks? Remarks { get; init; }
}
