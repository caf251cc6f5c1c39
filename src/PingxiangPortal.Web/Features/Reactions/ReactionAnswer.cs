using System.Text.Json.Serialization;
using PingxiangPortal.Core.Reactions;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>The JSON of an article's reactions: <c>{"totals":{"flower":0,…},"mine":null}</c>.</summary>
internal sealed record ReactionAnswer(
    [property: JsonPropertyName("totals")] IReadOnlyDictionary<string, int> Totals,
    [property: JsonPropertyName("mine")] string? Mine)
{
    public static ReactionAnswer Of(ReactionBar bar) => new(
        ReactionKinds.All.ToDictionary(kind => kind.Name(), kind => bar.Totals[kind]),
        bar.Mine?.Name());
}
