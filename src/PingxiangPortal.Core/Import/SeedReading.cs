namespace PingxiangPortal.Core.Import;

/// <summary>What came of reading one seed file: a document, or at least one problem.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Document">The document; null when there is a problem.</param>
/// <param name="Problems">Everything found wrong; empty when there is a document.</param>
public sealed record SeedReading(string File, SeedDocument? Document, IReadOnlyList<SeedProblem> Problems)
{
    internal static SeedReading Of(string file, SeedDocument document) => new(file, document, []);

    internal static SeedReading Of(IReadOnlyList<SeedProblem> problems) => new(problems[0].File, null, problems);
}
