namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>What one picture may cost in time; memory is bounded in <see cref="Decoding.ProcessLimits"/>.</summary>
/// <remarks>
/// Measured on one core: a photograph of 12 megapixels decodes in 0.2 s and is written in 0.9 s, the largest that is
/// allowed decodes in up to 1.7 s, the longest is written in 4 s. The processor's time decides, so that a busy machine
/// refuses nobody; the clock stands behind it.
/// </remarks>
internal sealed record PictureBounds
{
    /// <summary>Pictures that are worked on at once; each takes a core and up to 256 MB.</summary>
    public int AtOnce { get; init; } = 2;

    /// <summary>How long the next one waits for its turn.</summary>
    public TimeSpan Queue { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Until the process is up and has bound itself; nothing of the picture is read before.</summary>
    public Allowance Start { get; init; } = new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10));

    /// <summary>From the first byte of the picture to its pixels: where a stranger's file decides what is done.</summary>
    public Allowance Decode { get; init; } = new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10));

    /// <summary>From the pixels to the last rendition: our own work on a size of our own.</summary>
    public Allowance Write { get; init; } = new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30));
}

/// <summary>The time for one part of the work.</summary>
/// <param name="Processor">What it may take of the processor.</param>
/// <param name="Clock">How long it may take altogether.</param>
internal readonly record struct Allowance(TimeSpan Processor, TimeSpan Clock);
