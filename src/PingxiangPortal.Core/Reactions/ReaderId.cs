using System.Security.Cryptography;

namespace PingxiangPortal.Core.Reactions;

/// <summary>One anonymous reader: 128 random bits that say nothing about a person.</summary>
/// <param name="Value">The random value; the empty one stands for nobody.</param>
public readonly record struct ReaderId(Guid Value)
{
    /// <summary>A reader that was never seen before, from the system's cryptographic generator.</summary>
    public static ReaderId New()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        return new ReaderId(new Guid(bytes));
    }
}
