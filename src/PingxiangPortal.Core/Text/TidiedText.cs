namespace PingxiangPortal.Core.Text;

/// <summary>A text after <see cref="PunctuationTidy"/>.</summary>
/// <param name="Markdown">The text; the same instance when nothing was to be done.</param>
/// <param name="Changed">How many marks were changed and how many gaps taken out.</param>
public readonly record struct TidiedText(string Markdown, int Changed);
