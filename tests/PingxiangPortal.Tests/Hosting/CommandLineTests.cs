using PingxiangPortal.Web.Hosting;

namespace PingxiangPortal.Tests.Hosting;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("--urls http://localhost:1", 0)]
    [InlineData("--urls=http://localhost:1 people add name", 3)]
    [InlineData("--urls http://localhost:1 people add name --role publisher", 5)]
    [InlineData("people add name --role publisher --password-stdin", 6)]
    [InlineData("--Portal:DataDir", 0)]
    public void Settings_come_before_the_command(string line, int words)
    {
        var commandLine = CommandLine.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(words, commandLine.Command.Count);
        Assert.True(words == 0 || commandLine.Command[0] == "people");
    }

    [Theory]
    [InlineData("--contentRoot", "/srv/site")]
    [InlineData("--contentroot", "/srv/site")]
    public void A_content_root_that_is_handed_over_counts(string option, string folder)
    {
        Assert.Equal(folder, CommandLine.Of([option, folder]).ContentRoot);
        Assert.Equal(folder, CommandLine.Of([$"{option}={folder}", "people"]).ContentRoot);
    }

    [Fact]
    public void Else_the_content_root_is_the_executables_folder_whatever_the_working_directory()
    {
        Assert.Equal(AppContext.BaseDirectory, CommandLine.Of([]).ContentRoot);
        Assert.Equal(AppContext.BaseDirectory, CommandLine.Of(["--urls", "http://localhost"]).ContentRoot);
    }
}
