namespace PingxiangPortal.Core.Compare;

/// <summary>Where one paragraph of a Markdown text stands.</summary>
/// <param name="Start">The position of its first character, in UTF-16 units.</param>
/// <param name="End">The position behind its last character; the line end is not part of it.</param>
internal readonly record struct Paragraph(int Start, int End);
