namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>What became of an autosave, for the editor's script.</summary>
/// <param name="Code">saved, changed, locked, invalid or gone.</param>
/// <param name="Words">The same for the one who writes.</param>
internal sealed record AutosaveAnswer(string Code, string Words)
{
    /// <summary>The article's number, also for one that the save began.</summary>
    public long? Article { get; init; }

    /// <summary>The revision that holds the text.</summary>
    public int? Revision { get; init; }

    /// <summary>How often that revision has been written.</summary>
    public int? Saves { get; init; }
}
