namespace PingxiangPortal.Web.Features.Editing;

/// <summary>The paces of the desk.</summary>
internal sealed class EditingOptions
{
    /// <summary>Seconds after the last change until an open editor saves by itself, 2 to 5.</summary>
    public int AutosaveSeconds { get; set; } = 3;

    /// <summary>Seconds between two reports of an open editor, 5 to 60.</summary>
    public int PresenceSeconds { get; set; } = 10;

    /// <summary>
    /// Days after which a revision may be thinned out that was never live or submitted and isn't among the newest 20
    /// of its article; 0 keeps all.
    /// </summary>
    public int ThinRevisionsAfterDays { get; set; } = 90;

    /// <summary>Each setting's name and value, with its least and greatest.</summary>
    public IEnumerable<(string Name, int Value, int Least, int Most)> All() =>
    [
        (nameof(AutosaveSeconds), AutosaveSeconds, 2, 5),
        (nameof(PresenceSeconds), PresenceSeconds, 5, 60),
        (nameof(ThinRevisionsAfterDays), ThinRevisionsAfterDays, 0, 36_500),
    ];
}
