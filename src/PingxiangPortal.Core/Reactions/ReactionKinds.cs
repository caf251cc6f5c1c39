using System.Diagnostics.CodeAnalysis;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Core.Reactions;

/// <summary>The names under which the kinds of reaction travel: in forms, cookies and JSON, and on the page.</summary>
public static class ReactionKinds
{
    /// <summary>All kinds in display order.</summary>
    public static IReadOnlyList<ReactionKind> All { get; } =
        [ReactionKind.Flower, ReactionKind.Handshake, ReactionKind.Shocked, ReactionKind.Passby, ReactionKind.Egg];

    /// <summary>The name in forms, cookies and JSON: lower-case ASCII, never changed once published.</summary>
    /// <param name="kind">One of the five kinds.</param>
    public static string Name(this ReactionKind kind) => kind switch
    {
        ReactionKind.Flower => "flower",
        ReactionKind.Handshake => "handshake",
        ReactionKind.Shocked => "shocked",
        ReactionKind.Passby => "passby",
        ReactionKind.Egg => "egg",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The word on the button.</summary>
    /// <param name="kind">One of the five kinds.</param>
    /// <param name="script">The script to say it in.</param>
    public static string Label(this ReactionKind kind, Script script) => kind switch
    {
        ReactionKind.Flower => script == Script.Hant ? "鮮花" : "鲜花",
        ReactionKind.Handshake => "握手",
        ReactionKind.Shocked => "雷人",
        ReactionKind.Passby => script == Script.Hant ? "路過" : "路过",
        ReactionKind.Egg => script == Script.Hant ? "雞蛋" : "鸡蛋",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Finds the kind of a name; only the five exact names count.</summary>
    /// <param name="name">What the form or the cookie says; nothing and anything else are no kind.</param>
    /// <param name="kind">The kind, when the answer is true.</param>
    /// <returns>False for numbers, other spellings, lists and unknown names.</returns>
    public static bool TryParse(ReadOnlySpan<char> name, [NotNullWhen(true)] out ReactionKind? kind)
    {
        kind = null;

        foreach (var known in All)
        {
            if (name.SequenceEqual(known.Name()))
            {
                kind = known;
            }
        }

        return kind is not null;
    }
}
