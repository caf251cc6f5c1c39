using System.Text.Json;
using System.Text.Json.Serialization;
using PingxiangPortal.Core.Reactions;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>The JSON of an article's reactions: <c>{"totals":{"flower":0,…},"mine":null}</c>.</summary>
internal sealed record ReactionAnswer(IReadOnlyDictionary<string, int> Totals, string? Mine)
{
    public static byte[] Json(ReactionBar bar) =>
        JsonSerializer.SerializeToUtf8Bytes(Of(bar), ReactionJson.Default.ReactionAnswer);

    private static ReactionAnswer Of(ReactionBar bar) => new(
        ReactionKinds.All.ToDictionary(kind => kind.Name(), kind => bar.Totals[kind]),
        bar.Mine?.Name());
}

/// <summary>Writes it without reflection: thousands of readers may click in a second.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReactionAnswer))]
internal sealed partial class ReactionJson : JsonSerializerContext;
