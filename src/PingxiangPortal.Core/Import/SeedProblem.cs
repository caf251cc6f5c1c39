namespace PingxiangPortal.Core.Import;

/// <summary>Why one seed document cannot be imported, in words for the operator.</summary>
/// <param name="File">Name of the file, as the operator sees it in the folder.</param>
/// <param name="Line">Line in the file, from 1; null when the problem belongs to no single line.</param>
/// <param name="Message">One sentence in Traditional Chinese.</param>
public sealed record SeedProblem(string File, int? Line, string Message)
{
    /// <summary>The problem as one line for a log or a list.</summary>
    /// <returns><c>page.txt(3)：…</c>, without the parentheses when there is no line.</returns>
    public override string ToString() => Line is null ? $"{File}：{Message}" : $"{File}({Line})：{Message}";
}
