namespace PingxiangPortal.Core.Import;

/// <summary>Decides what an import does, from the documents in the folder and what was imported before.</summary>
public sealed class ImportPlan
{
    private readonly Dictionary<string, ImportedBefore> before;
    private readonly Dictionary<string, string> fileOf = new(StringComparer.Ordinal);

    private ImportPlan(IReadOnlyDictionary<string, SeedDocument> documents, IEnumerable<ImportedBefore> imported)
    {
        before = imported.ToDictionary(file => file.FileName, StringComparer.Ordinal);
        foreach (var file in before.Values.OrderBy(file => file.FileName, StringComparer.Ordinal))
        {
            // A content that is about to be replaced is free for another file.
            if (!documents.TryGetValue(file.FileName, out var document) || !IsReplaced(file, document))
            {
                fileOf.TryAdd(file.Fingerprint, file.FileName);
            }
        }
    }

    /// <summary>Plans an import; nothing is read or written.</summary>
    /// <param name="documents">The documents by the name of their file.</param>
    /// <param name="imported">What was imported before, at most one entry a file name.</param>
    /// <returns>One step for each document, ordered by file name (ordinal), whatever the order of the arguments.</returns>
    /// <exception cref="ArgumentException">Two entries of <paramref name="imported"/> have the same file name.</exception>
    public static IReadOnlyList<ImportStep> Make(
        IReadOnlyDictionary<string, SeedDocument> documents, IEnumerable<ImportedBefore> imported)
    {
        var plan = new ImportPlan(documents, imported);

        return [.. documents
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => plan.Decide(file.Key, file.Value))];
    }

    private static bool IsReplaced(ImportedBefore file, SeedDocument document) =>
        file.ArticleId is not null && !file.IsEdited && file.Fingerprint != document.Fingerprint;

    private ImportStep Decide(string file, SeedDocument document)
    {
        before.TryGetValue(file, out var known);
        var action = known is null ? ImportAction.Add : ActionFor(known, document);
        if (action is ImportAction.Add or ImportAction.Update && !fileOf.TryAdd(document.Fingerprint, file))
        {
            var other = fileOf[document.Fingerprint];
            return new ImportStep(ImportAction.SkipDuplicate, file, document, known?.ArticleId, other);
        }

        return new ImportStep(action, file, document, known?.ArticleId);
    }

    private static ImportAction ActionFor(ImportedBefore known, SeedDocument document) => known switch
    {
        { ArticleId: null } => ImportAction.SkipDeleted,
        _ when known.Fingerprint == document.Fingerprint => ImportAction.Unchanged,
        { IsEdited: true } => ImportAction.SkipEdited,
        _ => ImportAction.Update,
    };
}
