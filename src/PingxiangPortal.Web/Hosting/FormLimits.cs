using Microsoft.AspNetCore.Http.Features;

namespace PingxiangPortal.Web.Hosting;

/// <summary>What one form may hold; the body's own limit stands in <see cref="KestrelLimits"/> and on the editor's page.</summary>
internal static class FormLimits
{
    private const int ArticleBytes = 2 * 1024 * 1024;

    public static void Configure(FormOptions options)
    {
        options.ValueCountLimit = 500;
        options.KeyLengthLimit = 512;
        options.ValueLengthLimit = ArticleBytes;
        options.MultipartBodyLengthLimit = ArticleBytes;
        options.BufferBodyLengthLimit = ArticleBytes;
    }
}
