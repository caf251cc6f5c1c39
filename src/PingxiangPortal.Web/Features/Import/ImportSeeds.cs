using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Import;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Import;

/// <summary>Imports the seed documents of a folder, each once, each in a transaction of its own.</summary>
internal sealed partial class ImportSeeds(
    PortalDb db,
    ImportSeed importSeed,
    Generations generations,
    SiteClock clock,
    ILogger<ImportSeeds> log)
{
    public async Task<ImportReport> ExecuteAsync(string folder, CancellationToken cancel)
    {
        var readings = SeedFolder.Read(folder, clock.Zone);
        var documents = readings
            .Where(reading => reading.Document is not null)
            .ToDictionary(reading => reading.File, reading => reading.Document!);
        var problems = readings.SelectMany(reading => reading.Problems).ToList();
        var steps = documents.Count == 0 ? [] : ImportPlan.Make(documents, await ImportedBeforeAsync(cancel));

        foreach (var step in steps)
        {
            cancel.ThrowIfCancellationRequested();
            problems.AddRange(await TakeAsync(step));
        }

        generations.Raise(PageTags.Layout); // categories may be new, and that stands on every page

        foreach (var problem in problems)
        {
            LogProblem(problem.File, problem.Line, problem.Message);
        }

        return new ImportReport(steps.CountBy(step => step.Action).ToDictionary(), problems);
    }

    private async Task<IReadOnlyList<ImportedBefore>> ImportedBeforeAsync(CancellationToken cancel)
    {
        var imported = await (
            from seed in db.ImportedSeeds
            from article in db.Articles.Where(each => each.Id == seed.ArticleId && each.State != ArticleState.Trashed).DefaultIfEmpty()
            select new { seed.FileName, seed.Fingerprint, seed.ArticleVersion, Id = (long?)article!.Id, Version = (int?)article.Version })
            .ToListAsync(cancel);

        return [.. imported.Select(seed => new ImportedBefore(
            seed.FileName,
            seed.Fingerprint,
            seed.Id,
            IsEdited: seed.Version is { } version && version != seed.ArticleVersion))];
    }

    private async Task<IReadOnlyList<SeedProblem>> TakeAsync(ImportStep step)
    {
        switch (step.Action)
        {
            case ImportAction.Add or ImportAction.Update:
                return await importSeed.ExecuteAsync(step);
            case ImportAction.SkipEdited:
                return [new SeedProblem(step.FileName, null, $"文件改過了，但第 {step.ArticleId} 號文章已被編輯過，沒有覆蓋。")];
            case ImportAction.SkipDuplicate:
                return [new SeedProblem(step.FileName, null, $"內容和 {step.DuplicateOf} 相同，沒有重複匯入。")];
            default:
                return [];
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Seed {File} line {Line}: {Reason}")]
    private partial void LogProblem(string file, int? line, string reason);
}
