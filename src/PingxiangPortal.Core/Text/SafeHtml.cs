namespace PingxiangPortal.Core.Text;

/// <summary>HTML that passed <see cref="HtmlAllowList"/> and may be written to a page unencoded.</summary>
/// <remarks>
/// No public constructor: a value comes from <see cref="HtmlAllowList.Sanitize"/>, from
/// <see cref="ArticleHtml.Render"/>, or from the store where one of the two was saved.
/// </remarks>
public sealed record SafeHtml
{
    private SafeHtml(string value) => Value = value;

    /// <summary>No text at all.</summary>
    public static SafeHtml Empty { get; } = new("");

    /// <summary>The markup itself: a fragment for the inside of a block element, never null.</summary>
    public string Value { get; }

    /// <summary>The markup itself, so that it can be written where a string is asked for.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>Takes back HTML that the sanitizer made and that was kept in the store since.</summary>
    /// <param name="html">Exactly the <see cref="Value"/> that was saved; never text from a request.</param>
    /// <returns>The same HTML, not looked at again.</returns>
    internal static SafeHtml AlreadySanitized(string html) => html.Length == 0 ? Empty : new(html);
}
