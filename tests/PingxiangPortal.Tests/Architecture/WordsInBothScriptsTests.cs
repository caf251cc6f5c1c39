using System.Text;
using System.Text.RegularExpressions;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>Every word of a reader's page is written in both scripts, side by side, or is the same in both.</summary>
public sealed partial class WordsInBothScriptsTests
{
    private static readonly string Features = Repository.PathOf("src", "PingxiangPortal.Web", "Features");

    // Staff have one address and one script.
    private static readonly string[] ForStaff = ["Admin/", "Accounts/", "Shared/_Desk", "Shared/_FormErrors"];

    [Fact]
    public void What_stands_in_a_readers_view_is_the_same_in_both_scripts()
    {
        var bare = from view in Views() from word in Differing(Pair().Replace(view.Text, "")) select $"{view.Name}: {word}";

        Assert.Empty(bare);
    }

    [Fact]
    public void What_is_said_in_both_scripts_is_Traditional_first_and_Simplified_second()
    {
        var pairs = (from file in Views().Concat(Code()) from Match pair in Pair().Matches(file.Text) select pair).ToList();

        var wrong = pairs.Where(pair =>
            pair.Groups["hant"].Value.EnumerateRunes().Any(IsSimplifiedOnly)
            || pair.Groups["hans"].Value.EnumerateRunes().Any(each => SimplifiedFold.Of(each) != each)
            || pair.Groups["hant"].Value == pair.Groups["hans"].Value);

        Assert.NotEmpty(pairs);
        Assert.Empty(wrong.Select(pair => pair.Value));
    }

    [Theory]
    [InlineData("<p>文章</p>", "")]
    [InlineData("<p>這篇</p>", "這")]
    [InlineData("<p>这篇</p>", "这")]
    public void The_check_finds_what_is_bare(string view, string found) =>
        Assert.Equal(found, string.Concat(Differing(Pair().Replace(view, ""))));

    private static IEnumerable<Rune> Differing(string text) =>
        text.EnumerateRunes().Where(each => SimplifiedFold.Of(each) != each || IsSimplifiedOnly(each)).Distinct();

    private static bool IsSimplifiedOnly(Rune character) => ScriptGuess.Of(character.ToString()) == Script.Hans;

    private static IEnumerable<(string Name, string Text)> Views() => Files(".cshtml")
        .Where(file => !ForStaff.Any(staff => file.Name.StartsWith(staff, StringComparison.Ordinal)));

    private static IEnumerable<(string Name, string Text)> Code() => Files(".cs");

    private static IEnumerable<(string Name, string Text)> Files(string extension) => Repository
        .Files(Features, extension)
        .Select(path => (Path.GetRelativePath(Features, path).Replace('\\', '/'), File.ReadAllText(path)));

    [GeneratedRegex("""Say\(\s*\$?"(?<hant>(?:[^"\\]|\\.)*)",\s*\$?"(?<hans>(?:[^"\\]|\\.)*)"\)""")]
    private static partial Regex Pair();
}
