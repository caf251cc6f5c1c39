using Microsoft.AspNetCore.Http.Features;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Hosting;

/// <summary>What one form may hold; the body's own limit stands in <see cref="KestrelLimits"/> and on the editor's pages.</summary>
internal static class FormLimits
{
    public static void Configure(FormOptions options)
    {
        options.ValueCountLimit = 500;
        options.KeyLengthLimit = 512;
        options.ValueLengthLimit = BodyLimits.Article;
        options.MultipartBodyLengthLimit = BodyLimits.Article;
        options.BufferBodyLengthLimit = BodyLimits.Article;
    }
}
