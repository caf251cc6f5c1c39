using PingxiangPortal.Tests.Architecture.Offender.Store;

namespace PingxiangPortal.Tests.Architecture.Offender.Features.Articles;

/// <summary>What several use cases share may take the writer, so this one is right.</summary>
internal sealed class StateChange(Writer writer)
{
    public Task<int> ApplyAsync() => writer.WriteAsync();
}
