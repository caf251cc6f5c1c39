using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Platform.Pictures;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Shows covers.</summary>
internal static class CoverHtml
{
    /// <summary>
    /// A cover as an <c>img</c> element with its size, so that nothing moves when it comes; nothing for an article
    /// without one.
    /// </summary>
    /// <param name="html">The view.</param>
    /// <param name="cover">The cover, or null.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="alt">替代文字 in the reader's script; empty beside a headline, which says it already.</param>
    public static IHtmlContent Cover(this IHtmlHelper html, Cover? cover, CoverPlace place, string alt = "")
    {
        if (cover is null)
        {
            return HtmlString.Empty;
        }

        var files = cover.Part(place.Shape);
        var (across, down) = place.Shape.Ratio();
        var (address, width) = files[^1];
        var height = Math.Max(1, width * down / across);
        var names = string.Join(", ", files.Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Address} {file.Width}w")));
        var fetched = place.IsAwaited ? """fetchpriority="high">""" : """loading="lazy" decoding="async">""";

        // Addresses are made of digits and a few characters of ours: there is nothing to encode in them.
        return new HtmlContentBuilder()
            .AppendHtml("<img class=\"cover\" alt=\"")
            .Append(alt)
            .AppendHtml(string.Create(CultureInfo.InvariantCulture, $"\" src=\"{address}\" srcset=\"{names}\" sizes=\"{place.Sizes}\" width=\"{width}\" height=\"{height}\" {fetched}"));
    }
}
