using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Lists;

/// <summary>What lists are called; whether readers see anything in them is not known here.</summary>
internal sealed class ListNameQueries(PortalDb db)
{
    public Task<string?> FindPublisherAsync(long id, CancellationToken cancel) =>
        db.Publishers.Where(publisher => publisher.Id == id).Select(publisher => publisher.Name).SingleOrDefaultAsync(cancel);

    public Task<string?> FindSourceAsync(long id, CancellationToken cancel) =>
        db.Sources.Where(source => source.Id == id).Select(source => source.Name).SingleOrDefaultAsync(cancel);

    /// <summary>The number of a tag's list.</summary>
    public Task<long?> FindTagAsync(string name, CancellationToken cancel) =>
        db.Tags.Where(tag => tag.Name == name).Select(tag => (long?)tag.Id).SingleOrDefaultAsync(cancel);
}
