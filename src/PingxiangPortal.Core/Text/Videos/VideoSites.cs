using System.Text.RegularExpressions;

namespace PingxiangPortal.Core.Text.Videos;

/// <summary>The sites whose players are known. None is shown unless an administrator allows it: its readers' visits reach that site.</summary>
public static partial class VideoSites
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<VideoSite> All =
    [
        new("bilibili", ("嗶哩嗶哩", "哔哩哔哩"), ["bilibili.com"], Bilibili(), "https://player.bilibili.com/player.html?autoplay=0&bvid="),
        new("tencent", ("騰訊視頻", "腾讯视频"), ["v.qq.com"], Tencent(), "https://v.qq.com/txp/iframe/player.html?vid="),
        new("youku", ("優酷", "优酷"), ["v.youku.com"], Youku(), "https://player.youku.com/embed/"),
        new("youtube", ("YouTube", "YouTube"), ["youtube.com", "youtu.be"], YouTube(), "https://www.youtube-nocookie.com/embed/"),
    ];

    /// <summary>Reads the keys of sites, in any order.</summary>
    /// <param name="keys">As <see cref="Write"/> gave them; null and unknown ones are left out.</param>
    public static IReadOnlyList<VideoSite> Read(IEnumerable<string?> keys) => [.. All.Where(site => keys.Contains(site.Key))];

    /// <summary>Reads what was stored.</summary>
    /// <param name="stored">As <see cref="Write"/> gave it; null for none.</param>
    public static IReadOnlyList<VideoSite> Read(string? stored) => Read((stored ?? "").Split(' '));

    /// <summary>The keys of sites as one line.</summary>
    /// <param name="sites">Any of <see cref="All"/>.</param>
    public static string Write(IEnumerable<VideoSite> sites) => string.Join(' ', sites.Select(site => site.Key));

    [GeneratedRegex(@"\Ahttps?://((www|m)\.)?bilibili\.com/video/(?<id>BV[0-9A-Za-z]{10})/?([?#].*)?\z", Options)]
    private static partial Regex Bilibili();

    [GeneratedRegex(@"\Ahttps?://v\.qq\.com/x/(page|cover/[0-9A-Za-z]{1,32})/(?<id>[0-9A-Za-z]{11})\.html([?#].*)?\z", Options)]
    private static partial Regex Tencent();

    [GeneratedRegex(@"\Ahttps?://v\.youku\.com/v_show/id_(?<id>[0-9A-Za-z]{8,32}={0,2})\.html([?#].*)?\z", Options)]
    private static partial Regex Youku();

    [GeneratedRegex(@"\Ahttps?://((www\.|m\.)?youtube\.com/(watch\?v=|shorts/)|youtu\.be/)(?<id>[0-9A-Za-z_-]{11})([?&#].*)?\z", Options)]
    private static partial Regex YouTube();
}
