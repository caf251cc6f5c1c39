using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>The words for an article's state on the desk.</summary>
internal static class DeskStates
{
    public static string Label(this DeskState state) => state switch
    {
        DeskState.All => "全部",
        DeskState.Published => "已發布",
        DeskState.Pending => "待審",
        DeskState.Scheduled => "已排程",
        DeskState.Draft => "草稿",
        DeskState.Withdrawn => "已撤回",
        DeskState.Trashed => "垃圾桶",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The state that an article shows: published with its time ahead is scheduled, a draft that was submitted is pending.</summary>
    public static DeskState Of(ArticleState state, bool isSubmitted, DateTime? publishedUtc, DateTime nowUtc) => state switch
    {
        ArticleState.Draft => isSubmitted ? DeskState.Pending : DeskState.Draft,
        ArticleState.Published => publishedUtc > nowUtc ? DeskState.Scheduled : DeskState.Published,
        ArticleState.Withdrawn => DeskState.Withdrawn,
        ArticleState.Trashed => DeskState.Trashed,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The name in the address, lower case.</summary>
    public static string Key(this DeskState state) => state.ToString().ToLowerInvariant();

    /// <summary>The state of a name in the address; an unknown one counts as all.</summary>
    public static DeskState Parse(string? key) =>
        Enum.GetValues<DeskState>().FirstOrDefault(state => state.Key() == key, DeskState.All);
}
