using PingxiangPortal.Core.Import;

namespace PingxiangPortal.Web.Features.Import;

/// <summary>What became of the seeds.</summary>
/// <param name="Counts">Documents by what was done with them.</param>
/// <param name="Problems">What the operator should know, one line each, naming the file.</param>
internal sealed record ImportReport(IReadOnlyDictionary<ImportAction, int> Counts, IReadOnlyList<SeedProblem> Problems)
{
    public string Summary =>
        $"新匯入 {Of(ImportAction.Add)} 篇，更新 {Of(ImportAction.Update)} 篇，"
        + $"早已匯入 {Of(ImportAction.Unchanged)} 篇，沒有匯入 {Skipped} 篇。";

    private int Skipped => Problems.Select(problem => problem.File).Distinct().Count() + Of(ImportAction.SkipDeleted);

    private int Of(ImportAction action) => Counts.GetValueOrDefault(action);
}
