namespace PingxiangPortal.Core.Text;

/// <summary>A picture in a Markdown text.</summary>
/// <param name="Address">Where the picture lies, as written; empty when nothing is written.</param>
/// <param name="Alt">替代文字 without markup; empty when there is none.</param>
/// <param name="Title">The words in quotation marks behind the address; empty when there are none.</param>
/// <param name="Position">Where <c>![</c> stands in the text, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units the whole mark takes.</param>
public sealed record MarkdownPicture(string Address, string Alt, string Title, int Position, int Length)
{
    /// <summary>The last part of the address, for people.</summary>
    public string FileName => Address[(Address.LastIndexOf('/') + 1)..];
}
