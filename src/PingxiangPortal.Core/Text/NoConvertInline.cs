using Markdig.Syntax.Inlines;

namespace PingxiangPortal.Core.Text;

/// <summary>Words of an article that stay in the script in which they were written.</summary>
internal sealed class NoConvertInline : ContainerInline;
