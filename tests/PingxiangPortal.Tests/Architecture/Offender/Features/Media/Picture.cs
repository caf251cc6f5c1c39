using System.Net.Http.Headers;

namespace PingxiangPortal.Tests.Architecture.Offender.Features.Media;

/// <summary>The other half of the circle, and it looks after pictures on other servers.</summary>
internal sealed class Picture
{
    public Comments.Remarks? Remarks { get; init; }

    public AuthenticationHeaderValue? Away { get; init; }
}
