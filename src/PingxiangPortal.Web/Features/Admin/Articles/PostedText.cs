using Microsoft.AspNetCore.Mvc;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>A text in Markdown that a tool of the editor goes over.</summary>
internal sealed class PostedText
{
    [FromForm(Name = "markdown")]
    [Characters(ArticleLimits.BodyLength, "正文")]
    public string? Markdown { get; set; }

    /// <summary>The text with the line ends of the store: a form sends others.</summary>
    public string Lines => (Markdown ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
