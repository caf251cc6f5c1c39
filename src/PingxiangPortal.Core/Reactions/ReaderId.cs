namespace PingxiangPortal.Core.Reactions;

/// <summary>One anonymous reader: when it was first seen, and random bits. Neither says anything about a person.</summary>
/// <param name="Value">The value; the empty one stands for nobody.</param>
public readonly record struct ReaderId(Guid Value)
{
    /// <summary>
    /// A reader that was never seen before: a UUID of version 7 (RFC 9562), the time in milliseconds and then 74 bits
    /// from the system's cryptographic generator. New readers' rows lie side by side in the store, so that a crowd
    /// that clicks at once changes a few of its pages instead of one each.
    /// </summary>
    /// <param name="nowUtc">The present.</param>
    public static ReaderId New(DateTime nowUtc) => new(Guid.CreateVersion7(nowUtc));
}
