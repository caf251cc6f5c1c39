using System.Globalization;
using PingxiangPortal.Benchmarks.Measuring;

namespace PingxiangPortal.Benchmarks.Servers;

/// <summary>This program once more, as an empty server with one page's bytes.</summary>
internal static class ReferenceServer
{
    public static async Task<ServerProcess> StartAsync(WorkFolder work, ServerProcess portal, string page)
    {
        var bodies = work.Folder("reference");
        await PageBytes.KeepAsync(new Uri(portal.Address, page), bodies);
        return await ServerProcess.StartAsync(
            typeof(ReferenceServer).Assembly.Location,
            port => ["reference", "--bodies", bodies, "--port", port.ToString(CultureInfo.InvariantCulture)],
            new Dictionary<string, string>(),
            withProbe: false);
    }
}
