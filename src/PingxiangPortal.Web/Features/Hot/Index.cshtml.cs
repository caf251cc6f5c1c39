using Microsoft.AspNetCore.Authorization;
using PingxiangPortal.Core.Hot;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Hot;

[AllowAnonymous]
internal sealed class IndexModel(HotQueries hot) : ReaderPage
{
    private const int Entries = 10;

    /// <summary>The last 24 hours for a name that is none.</summary>
    public HotWindow Window { get; private set; } = HotWindow.Day;

    /// <summary>The one feeling that is counted, or null for all together.</summary>
    public ReactionKind? Kind { get; private set; }

    public HotList Read { get; private set; } = null!; // set by the handler before the view

    public HotList Reacted { get; private set; } = null!; // set by the handler before the view

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Window = HotWindows.TryParse(Request.Query["window"].ToString(), out var window) ? window.Value : HotWindow.Day;
        Kind = ReactionKinds.TryParse(Request.Query["kind"].ToString(), out var kind) ? kind : null;
        Read = await hot.ListAsync(Window, HotMeasure.Reads, Entries, cancel);
        Reacted = await hot.ListAsync(Window, Kind is { } one ? HotMeasures.Of(one) : HotMeasure.Reactions, Entries, cancel);
        Head = new PageHead(Reading.Say("熱門", "热门"))
        {
            Description = Reading.Say("大家在讀什麼，讀完又怎麼想。", "大家在读什么，读完又怎么想。"),
            Path = AddressOf(Window, Kind),
        };
    }

    /// <summary>The local address of a list; the shortest one for what is shown without being asked for.</summary>
    public static string AddressOf(HotWindow window, ReactionKind? kind) => Links.WithQuery(
        Links.Hot,
        ("window", window == HotWindow.Day ? null : window.Name()),
        ("kind", kind?.Name()));
}
