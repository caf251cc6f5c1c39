using PingxiangPortal.Web.Features.Import;

namespace PingxiangPortal.Web.Hosting;

/// <summary>What the console tells the operator.</summary>
/// <param name="Import">What became of the seeds.</param>
/// <param name="SetupSecret">The secret of the setup address while there is no staff account, else null.</param>
internal sealed record StartReport(ImportReport Import, string? SetupSecret);
