using System.Text.RegularExpressions;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Core.Text.Videos;

/// <summary>A site whose player articles may show, if the portal's administrators allow it.</summary>
public sealed class VideoSite
{
    private readonly string hant;
    private readonly string hans;
    private readonly Regex page;
    private readonly string player;

    internal VideoSite(string key, (string Hant, string Hans) name, IReadOnlyList<string> hosts, Regex page, string player)
    {
        Key = key;
        (hant, hans) = name;
        Hosts = hosts;
        this.page = page;
        this.player = player;
    }

    /// <summary>The name that is stored: lower-case letters.</summary>
    public string Key { get; }

    /// <summary>Where its videos are watched; hosts below them belong to it as well.</summary>
    public IReadOnlyList<string> Hosts { get; }

    /// <summary>Where its player comes from, for a page's policy: <c>https://</c> and a host.</summary>
    public string PlayerOrigin => new Uri(player).GetLeftPart(UriPartial.Authority);

    /// <summary>What it is called.</summary>
    /// <param name="script">The script of the text around.</param>
    public string Name(Script script) => script == Script.Hans ? hans : hant;

    /// <summary>Finds the player of a video.</summary>
    /// <param name="address">The address at which it is watched, as a browser shows it.</param>
    /// <returns>The player's address, made of nothing but the video's number; null when the address is no video of this site.</returns>
    public string? FindPlayer(string address) =>
        page.Match(address) is { Success: true } match ? player + match.Groups["id"].Value : null;
}
