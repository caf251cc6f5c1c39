namespace PingxiangPortal.Web.Platform.Http;

/// <summary>How often one address may do what costs the site something; 0 switches a limit off, for measuring.</summary>
internal sealed class LimitOptions
{
    /// <summary>Reactions a minute. Generous, because whole towns share a carrier's address.</summary>
    public int ReactionsPerMinutePerAddress { get; set; } = 120;

    /// <summary>Changes of theme or text size a minute.</summary>
    public int PreferencesPerMinutePerAddress { get; set; } = 120;

    /// <summary>Attempts to sign in or to set up a minute. One costs a tenth of a second of a core.</summary>
    public int SignInsPerMinutePerAddress { get; set; } = 15;

    /// <summary>Saves, previews and other posts of the desk a minute.</summary>
    public int DeskPostsPerMinutePerAddress { get; set; } = 300;

    /// <summary>Autosaves of open editors, and their reports of who is there, a minute. Each sends up to 26 of them, and whole newsrooms share an address.</summary>
    public int EditorReportsPerMinutePerAddress { get; set; } = 1_200;

    /// <summary>Searches and suggestions a minute. Nobody's page cache answers them.</summary>
    public int SearchesPerMinutePerAddress { get; set; } = 600;

    /// <summary>Each setting's name and value.</summary>
    public IEnumerable<(string Name, int Value)> All() =>
    [
        (nameof(ReactionsPerMinutePerAddress), ReactionsPerMinutePerAddress),
        (nameof(PreferencesPerMinutePerAddress), PreferencesPerMinutePerAddress),
        (nameof(SignInsPerMinutePerAddress), SignInsPerMinutePerAddress),
        (nameof(DeskPostsPerMinutePerAddress), DeskPostsPerMinutePerAddress),
        (nameof(EditorReportsPerMinutePerAddress), EditorReportsPerMinutePerAddress),
        (nameof(SearchesPerMinutePerAddress), SearchesPerMinutePerAddress),
    ];
}
