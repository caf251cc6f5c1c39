using Microsoft.AspNetCore.Http;
using PingxiangPortal.Tests.Architecture.Offender.Platform;

namespace PingxiangPortal.Tests.Architecture.Offender.Store;

/// <summary>A store that leans on the platform in a lambda and asks for the request.</summary>
internal sealed class Reader(IHttpContextAccessor accessor)
{
    public string? Host => accessor.HttpContext?.Request.Host.Value;

    public Func<int, int> FirstRow() => page => Paging.FirstRow(page);
}
