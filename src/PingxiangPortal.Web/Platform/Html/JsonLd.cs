using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace PingxiangPortal.Web.Platform.Html;

/// <summary>What a page tells machines about itself: a block of data that no browser runs.</summary>
internal sealed class JsonLd(JsonObject data) : IHtmlContent
{
    // Han as themselves. The signs of HTML are escaped all the same, so that no text can end the element it stands in.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("""<script type="application/ld+json">""");
        writer.Write(ToString());
        writer.Write("</script>");
    }

    /// <summary>The bare JSON.</summary>
    public override string ToString()
    {
        var bytes = new ArrayBufferWriter<byte>();

        using (var writer = new Utf8JsonWriter(bytes, Json))
        {
            data.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
