using System.Collections.Frozen;
using Microsoft.AspNetCore.Html;

namespace PingxiangPortal.Web.Platform.Html;

/// <summary>
/// The drawings of the interface by name, on a grid of 32. They are never read aloud: a word stands beside each or names
/// its button.
/// </summary>
internal static class Icons
{
    private const string Tint = """fill="currentColor" fill-opacity=".16" """;

    private static readonly FrozenDictionary<string, HtmlString> Drawings = new Dictionary<string, string>
    {
        // The five reactions, under the names that they carry in forms.
        ["flower"] =
            $"""<path {Tint}d="M16 8.5C12 6.8 12.3 1.5 16 1.5S20 6.8 16 8.5ZM17.9 9.9C18.3 5.6 23.4 4.2 24.6 7.7S20.8 13.2 17.9 9.9ZM17.2 12.1C21.4 11.1 24.3 15.6 21.3 17.8S14.9 15.8 17.2 12.1ZM14.8 12.1C17.1 15.8 13.7 20 10.7 17.8S10.6 11.1 14.8 12.1ZM14.1 9.9C11.2 13.2 6.3 11.2 7.4 7.7S13.7 5.6 14.1 9.9Z"/>"""
            + """<circle cx="16" cy="10.5" r="2" fill="currentColor"/><path d="M16 19V30"/>"""
            + $"""<path {Tint}d="M16 27c.4-4 3.2-6 7.5-6-.3 4.2-3.2 6.3-7.5 6ZM16 25c-.3-2.7-2.2-4.2-5.5-4.3.2 3.1 2.3 4.7 5.5 4.3Z"/>""",
        ["handshake"] =
            $"""<path {Tint}d="M2.5 10.5 7 8.5l3.3 10L6 20.7M29.5 10.5l-4.5-2-3.3 10 4.3 2.2"/><path d="M7.6 10.3 12.5 9l3.5 1"/>"""
            + $"""<path {Tint}d="M24.4 10.3 18.5 8.8l-5.7 4.6c-1.1 1.2.7 3.4 2.7 2.5l3-1.6 5 4.7c1.5 1.6-.4 3.6-2 2.3"/>"""
            + """<path d="m9.8 18.7 4.7 4.7c1.5 1.4 3.5-.3 2.3-1.8m.4.7c1.6 1.5 3.6-.3 2.3-1.9m.4.4 1.6 1.3"/>""",
        ["shocked"] =
            $"""<path {Tint}d="M18.8 8.4A11 11 0 1 0 24.6 15"/><circle cx="10" cy="17" r="1.4" fill="currentColor" stroke="none"/>"""
            + """<circle cx="18" cy="17" r="1.4" fill="currentColor" stroke="none"/><path d="M7.6 12.7 10.6 12m6 0 2.6.8"/>"""
            + """<ellipse cx="14" cy="23.2" rx="2.5" ry="3"/>"""
            + """<path fill="currentColor" stroke-width="1.4" d="m26.3 1.5-5 6.8h4l-1.3 5.2 5.8-7.3h-4.1Z"/>""",
        ["passby"] =
            $"""<circle cx="17" cy="5.5" r="2.8" {Tint}/>"""
            + """<path d="M16 11.5 14 19.5m0 0-4.5 8.5m4.7-8.7 5.3 3.2 1.7 6m-5.4-17-5 2.3-1.5 4m6.7-6.3 3.6 4.2 4.4.8"/>""",
        ["egg"] =
            $"""<path {Tint}d="M16 3c-5 0-9.5 8.5-9.5 15a9.5 9.5 0 0 0 19 0C25.5 11.5 21 3 16 3Z"/>"""
            + """<path d="m7 16.5 4-2.5 3 4 3.6-4.3 2.9 3.6 4.5-3.3"/>""",

        ["bold"] = """<path d="M9 5h8a5.5 5.5 0 0 1 0 11H9zM9 16h9.5a5.5 5.5 0 0 1 0 11H9z"/>""",
        ["doc"] = """<path d="M8 3.5h11l6 6v19H8zM19 3.5v6h6M12 16h9M12 21h9"/>""",
        ["eye"] = """<path d="M3 16s5-8.5 13-8.5S29 16 29 16s-5 8.5-13 8.5S3 16 3 16Z"/><circle cx="16" cy="16" r="3.8"/>""",
        ["gear"] =
            """<circle cx="16" cy="16" r="4.5"/>"""
            + """<path d="M16 4v4M16 24v4M4 16h4M24 16h4M7.5 7.5l2.8 2.8M21.7 21.7l2.8 2.8M24.5 7.5l-2.8 2.8M10.3 21.7l-2.8 2.8"/>""",
        ["image"] = """<path d="M4 6h24v20H4zM4 21l7-7 6 6 4-4 7 7"/><circle cx="21" cy="11.5" r="2"/>""",
        ["link"] = """<path d="M13 19a6 6 0 0 0 8.5 0l4.5-4.5a6 6 0 0 0-8.5-8.5L15 8.5M19 13a6 6 0 0 0-8.5 0L6 17.5A6 6 0 0 0 14.5 26l2.5-2.5"/>""",
        ["list"] = """<path d="M11 8h16M11 16h16M11 24h16M5 8h.1M5 16h.1M5 24h.1"/>""",
        ["plus"] = """<path d="M16 5v22M5 16h22"/>""",
        ["print"] = """<path d="M9 12V4h14v8M9 23H5V12h22v11h-4M9 19h14v9H9z"/>""",
        ["quote"] = """<path d="M6 20c0-6 2-9 6-11M18 20c0-6 2-9 6-11M6 19h6v6H6zM18 19h6v6h-6z"/>""",
        ["search"] = """<circle cx="14" cy="14" r="8.5"/><path d="m20.5 20.5 7 7"/>""",
        ["tag"] = """<path d="M4 4h11l13 13-11 11L4 15Z"/><circle cx="10" cy="10" r="1.8"/>""",
        ["theme"] = """<circle cx="16" cy="16" r="11"/><path fill="currentColor" d="M16 5a11 11 0 0 1 0 22Z"/>""",
        ["upload"] = """<path d="M16 22V5m-7 7 7-7 7 7M5 22v5h22v-5"/>""",
        ["user"] = """<circle cx="16" cy="10.5" r="5.5"/><path d="M5 28c.8-6 5-9 11-9s10.2 3 11 9"/>""",
    }.ToFrozenDictionary(icon => icon.Key, icon => Element(icon.Value));

    /// <summary>The icon as an <c>svg</c> element.</summary>
    /// <exception cref="KeyNotFoundException">There is no icon of that name: a misspelling in a view.</exception>
    public static IHtmlContent Draw(string name) => Drawings[name];

    private static HtmlString Element(string lines) =>
        new HtmlString($"""<svg class="icon" viewBox="0 0 32 32" aria-hidden="true">{lines}</svg>""");
}
