using PingxiangPortal.Benchmarks.Filling;

namespace PingxiangPortal.Benchmarks.Servers;

/// <summary>A store with made-up news, and the folder of the portal that serves it.</summary>
internal sealed record FilledStore(StorePlace Place, string DataDir, Amount Amount);
