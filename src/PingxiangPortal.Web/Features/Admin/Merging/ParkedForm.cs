using System.Text.Encodings.Web;
using System.Text.Json;
using PingxiangPortal.Web.Features.Admin.Articles;

namespace PingxiangPortal.Web.Features.Admin.Merging;

/// <summary>The editor's form as a private copy keeps it.</summary>
internal static class ParkedForm
{
    // Han characters as they are: escaped, each would take six bytes.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ArticleInput form) => JsonSerializer.Serialize(form, Options);

    public static ArticleInput Read(string json) => JsonSerializer.Deserialize<ArticleInput>(json, Options)!; // written above, never null
}
