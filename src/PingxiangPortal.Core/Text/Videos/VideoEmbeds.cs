using System.Net;
using System.Text.RegularExpressions;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Core.Text.Videos;

/// <summary>
/// Puts players in place of links to videos that stand alone in a paragraph. It works on what readers are about to get,
/// never on what is stored: allowing or forbidding a site changes no article.
/// </summary>
public static partial class VideoEmbeds
{
    /// <summary>A frame is given what a player needs and no more; it can't reach the page around it.</summary>
    private const string Frame = "loading=\"lazy\" allow=\"fullscreen; picture-in-picture\" sandbox=\"allow-scripts allow-same-origin allow-presentation allow-popups\"";

    /// <summary>Embeds the videos of a body.</summary>
    /// <param name="body">A sanitised body.</param>
    /// <param name="script">The script that it was written in.</param>
    /// <param name="allowed">The sites whose players may be shown.</param>
    /// <returns>The body, and where its players come from, each once: the page's policy has to allow them.</returns>
    public static (SafeHtml Body, IReadOnlyList<string> Origins) Apply(SafeHtml body, Script script, IReadOnlyList<VideoSite> allowed)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(allowed);
        var origins = new List<string>();

        if (allowed.Count == 0)
        {
            return (body, origins);
        }

        var html = LoneLink().Replace(body.Value, paragraph =>
        {
            var address = WebUtility.HtmlDecode(paragraph.Groups["address"].Value);
            var found = allowed.Select(site => (Site: site, Player: site.FindPlayer(address))).FirstOrDefault(each => each.Player is not null);

            if (found.Player is null)
            {
                return paragraph.Value;
            }

            origins.Add(found.Site.PlayerOrigin);
            return Figure(found.Site.Name(script), found.Player, paragraph.Groups["link"].Value, paragraph.Groups["words"].Value);
        });

        return origins.Count == 0 ? (body, origins) : (SafeHtml.AlreadySanitized(html), [.. origins.Distinct()]);
    }

    /// <summary>The link stays below the player: for print, and for whoever blocks frames.</summary>
    private static string Figure(string site, string player, string link, string words)
    {
        var isBare = words.StartsWith("http", StringComparison.Ordinal);
        var caption = isBare ? $"影片（{site}）" : words;
        return $"<figure><iframe src=\"{WebUtility.HtmlEncode(player)}\" title=\"{caption.Replace("\"", "&quot;", StringComparison.Ordinal)}\" {Frame}></iframe><figcaption>{link}{caption}</a></figcaption></figure>";
    }

    // What the sanitizer writes, so no other shape has to be understood: double quotes, & and < as entities.
    [GeneratedRegex("<p>(?<link><a href=\"(?<address>[^\"]+)\"[^<>]*>)(?<words>[^<>]*)</a></p>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LoneLink();
}
