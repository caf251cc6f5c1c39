namespace PingxiangPortal.Web.Features.Admin.Merging;

/// <summary>What the merge page posts.</summary>
internal sealed class MergeInput
{
    /// <summary>The newest revision that the page showed, and how often that had been written.</summary>
    public int Theirs { get; set; }

    public int TheirsSaves { get; set; }

    /// <summary>The tick without which nothing is saved over another's text.</summary>
    public bool Overwrite { get; set; }

    public List<MergeChoiceInput> Choices { get; set; } = [];
}
