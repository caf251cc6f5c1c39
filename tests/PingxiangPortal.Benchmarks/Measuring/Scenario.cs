using Microsoft.AspNetCore.Http;

namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>One line of the comparison.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Page">The address whose bytes the reference server answers with.</param>
/// <param name="Coding">What Accept-Encoding says, to both servers; null says nothing.</param>
/// <param name="Ask">The requests to the portal, by connection and number.</param>
internal sealed record Scenario(string Name, string Page, string? Coding, Func<int, long, ReadOnlyMemory<byte>> Ask)
{
    /// <summary>The one answer that is right; any other is told beside the line.</summary>
    public int Wished { get; init; } = StatusCodes.Status200OK;

    /// <summary>Rendered for each request: then the time on a single connection says more than the time in a queue.</summary>
    public bool IsFresh { get; init; }

    /// <summary>The same request again and again.</summary>
    public static Scenario Same(string name, string page, string? coding, byte[] request) => new(name, page, coding, (_, _) => request);
}
