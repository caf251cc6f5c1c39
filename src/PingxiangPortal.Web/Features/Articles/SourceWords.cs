using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>來源 in words.</summary>
internal static class SourceWords
{
    /// <summary>原創, 轉載 with its unit, or the unit that an import names; null where nothing is known.</summary>
    public static string? Of(SourceKind? kind, string name, Reading reading) => kind switch
    {
        SourceKind.Original => reading.Say("原創", "原创"),
        SourceKind.Reprint => reading.Say("轉載", "转载") + (name.Length > 0 ? $"（{reading.ShowName(name)}）" : ""),
        _ => name.Length > 0 ? reading.ShowName(name) : null,
    };
}
