using System.Globalization;
using System.Text.RegularExpressions;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>Articles that an editor names: one a line, by the number or by any address of the article's page.</summary>
internal static partial class RelatedLines
{
    /// <summary>The numbers, each once; false for a line that names no article, and for too many.</summary>
    public static bool TryRead(string? typed, out IReadOnlyList<long> numbers)
    {
        var lines = InputText.Lines(typed).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var named = lines.Select(line => Named().Match(line)).Where(match => match.Success).ToList();
        numbers = [.. named.Select(match => long.Parse(match.Groups["id"].Value, CultureInfo.InvariantCulture)).Distinct()];
        return named.Count == lines.Length && numbers.Count <= ArticleLimits.RelatedCount;
    }

    public static string Write(IReadOnlyList<long> numbers) => string.Join('\n', numbers.Select(number => Links.Article(number)));

    [GeneratedRegex(@"^(?:\S*/articles/)?(?<id>[0-9]{1,18})(?:[/?#]\S*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
