namespace PingxiangPortal.Core.Import;

/// <summary>In which line of a file, from 1, each part of its document stands.</summary>
internal sealed record SeedLines
{
    public required int Head { get; init; }

    public required int Title { get; init; }

    public required int Byline { get; init; }

    public required int Source { get; init; }

    public required int Summary { get; init; }

    public required int Body { get; init; }
}
