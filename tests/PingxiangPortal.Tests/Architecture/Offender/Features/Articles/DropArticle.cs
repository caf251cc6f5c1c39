using PingxiangPortal.Tests.Architecture.Offender.Store;

namespace PingxiangPortal.Tests.Architecture.Offender.Features.Articles;

/// <summary>A use case may take the writer, so this one is right.</summary>
internal sealed class DropArticle(Writer writer)
{
    public Task<int> ExecuteAsync() => writer.WriteAsync();
}
