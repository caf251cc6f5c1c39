using System.Text.Json;
using System.Text.Json.Serialization;

namespace PingxiangPortal.Web.Features.Search;

/// <summary>The JSON of suggestions: <c>["萍",["萍鄉北站…","萍實…"]]</c>.</summary>
[JsonSerializable(typeof(object[]))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class SuggestionJson : JsonSerializerContext
{
    public static byte[] Of(string typed, IReadOnlyList<string> titles) =>
        JsonSerializer.SerializeToUtf8Bytes([typed, (string[])[.. titles]], Default.ObjectArray);
}
