using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Architecture;

public sealed class DocsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-docs-").FullName;

    [Fact]
    public void Every_path_named_in_a_README_exists() => Complaints.None(ReadmePaths.Missing(Repository.Root));

    [Fact]
    public void A_path_that_is_not_there_is_found_and_one_that_is_there_is_not()
    {
        Directory.CreateDirectory(Path.Combine(folder, "src", "Deep"));
        File.WriteAllText(Path.Combine(folder, "src", "Deep", "There.cs"), "");
        File.WriteAllText(
            Path.Combine(folder, "src", "README.md"),
            "`Deep/There.cs` `src/Deep/` `There.cs` [here](Deep/There.cs#top) `Deep/Gone.cs` `Gone.css` [gone](../gone.md)");

        Assert.Equal(
            [
                "src/README.md names ../gone.md, which is not there",
                "src/README.md names Deep/Gone.cs, which is not there",
                "src/README.md names Gone.css, which is not there",
            ],
            ReadmePaths.Missing(folder));
    }

    [Theory]
    [InlineData("`dotnet run --project src/App`")]
    [InlineData("`Features/{Name}/`")]
    [InlineData("`Features/<Name>`")]
    [InlineData("`Configurations/*Configuration.cs`")]
    [InlineData("`src/…`")]
    [InlineData("`/articles/42`")]
    [InlineData("`https://example.org/a.css`")]
    [InlineData("[site](https://example.org/a.css)")]
    [InlineData("[below](#below)")]
    [InlineData("`text/html`")]
    [InlineData("`.artifacts/test-results`")]
    [InlineData("`Portal:DataDir`")]
    [InlineData("`.cs`")]
    [InlineData("```\nsrc/Gone.cs `src/Gone.cs`\n```")]
    public void What_is_no_path_is_left_alone(string markdown) => Assert.Empty(ReadmePaths.In(markdown));

    [Fact]
    public void Addresses_are_read_from_the_first_column_of_tables() =>
        Assert.Equal(
            ["/articles/{id}", "/feed.xml", "/search"],
            ReadmePaths.AddressesIn("""
                `/not-in-a-table`

                | Address | Where |
                |---|---|
                | `/articles/{id}`, `/feed.xml` | `/not/an/address` |
                | `/search` | `Features/Search` |
                """));

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
