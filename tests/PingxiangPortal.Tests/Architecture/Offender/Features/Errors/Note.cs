namespace PingxiangPortal.Tests.Architecture.Offender.Features.Errors;

/// <summary>Stands for a feature that nobody lists.</summary>
internal static class Note
{
    public static string Text() => nameof(Note);
}
