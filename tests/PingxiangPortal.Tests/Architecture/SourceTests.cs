using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Architecture;

public sealed class SourceTests
{
    private static readonly IReadOnlyList<SourceFile> Sources = SourceFile.Below(Product.Sources);

    [Fact]
    public void No_file_is_too_long_to_be_read_at_one_sitting() => Complaints.None(SourceRules.LongFiles(Sources));

    [Fact]
    public void Every_promise_names_its_issue() => Complaints.None(SourceRules.PromisesWithoutIssue(Sources));

    [Fact]
    public void Html_is_written_unencoded_at_one_place_at_most()
    {
        var places = SourceRules.UnencodedOutput(Sources);

        Assert.True(places.Count <= 1, string.Join(Environment.NewLine, places));
    }

    [Fact]
    public void Markup_carries_no_styles() => Complaints.None(SourceRules.InlineStyles(Sources));

    [Fact]
    public void Markup_carries_no_scripts() => Complaints.None(SourceRules.InlineScripts(Sources));

    [Fact]
    public void Markup_carries_no_event_handlers() => Complaints.None(SourceRules.InlineHandlers(Sources));

    [Fact]
    public void Every_form_of_the_staff_gets_its_token() => Complaints.None(SourceRules.StaffFormsWithoutToken(Sources));

    [Fact]
    public void A_long_file_is_found_unless_it_is_generated()
    {
        var lines = string.Concat(Enumerable.Repeat("// line\n", 221));

        Assert.Equal(["Web/A.cs has 221 lines, 220 are allowed"], SourceRules.LongFiles([new("Web/A.cs", lines)]));
        Assert.Empty(SourceRules.LongFiles(
        [
            new("Web/Store/Sqlite/Migrations/A.cs", lines),
            new("Web/Store/Sqlite/CompiledModel/A.cs", lines),
            new("Web/B.cs", lines[8..]),
        ]));
    }

    [Theory]
    [InlineData("// TO" + "DO later", true)]
    [InlineData("// FIX" + "ME: this", true)]
    [InlineData("// TO" + "DO #12: later", false)]
    [InlineData("var mastodons = 1;", false)]
    public void A_promise_without_an_issue_is_found(string line, bool found) =>
        Assert.Equal(found, SourceRules.PromisesWithoutIssue([new("A.cs", line)]).Count == 1);

    [Fact]
    public void Unencoded_output_is_found_in_views_and_code() =>
        Assert.Equal(2, SourceRules.UnencodedOutput([new("A.cshtml", "<p>@Html.Raw(Model.Text)</p>"), new("A.cs", "html.Raw(); Html.Raw(text);")]).Count);

    [Theory]
    [InlineData("<p\n  style=\"color: red\">", true)]
    [InlineData("<p style=@Model.Colour>", true)]
    [InlineData("<style>p { }</style>", true)]
    [InlineData("@{ var style = \"wide\"; }<link rel=\"stylesheet\" href=\"~/css/site.css\">", false)]
    [InlineData("@* <p style=\"color: red\"> *@", false)]
    public void A_style_in_the_markup_is_found(string markup, bool found) =>
        Assert.Equal(found, SourceRules.InlineStyles([new("A.cshtml", markup)]).Count == 1);

    [Theory]
    [InlineData("<script>run()</script>", true)]
    [InlineData("<script type=\"module\">run()</script>", true)]
    [InlineData("<script type=\"module\" src=\"~/js/reactions.js\"></script>", false)]
    [InlineData("<script type=\"application/ld+json\">{}</script>", false)]
    public void A_script_in_the_markup_is_found(string markup, bool found) =>
        Assert.Equal(found, SourceRules.InlineScripts([new("A.cshtml", markup)]).Count == 1);

    [Theory]
    [InlineData("<a href=\"/\"\n   onclick=\"go()\">", true)]
    [InlineData("<img src=\"/a\" onerror='go()'>", true)]
    [InlineData("<a data-once=\"1\" href=\"/?on=1\">", false)]
    public void An_event_handler_in_the_markup_is_found(string markup, bool found) =>
        Assert.Equal(found, SourceRules.InlineHandlers([new("A.cshtml", markup)]).Count == 1);

    [Theory]
    [InlineData("Web/Features/Admin/Edit.cshtml", "<form method=\"post\" action=\"/admin\">", true)]
    [InlineData("Web/Features/Admin/Edit.cshtml", "<!form method=\"post\">", true)]
    [InlineData("Web/Features/Admin/Edit.cshtml", "<form method=\"post\" asp-page-handler=\"Save\">", false)]
    [InlineData("Web/Features/Admin/List.cshtml", "<form method=\"get\" action=\"/admin\">", false)]
    [InlineData("Web/Features/Reactions/_Bar.cshtml", "<form method=\"post\" action=\"/articles/1/reactions\">", false)]
    public void A_form_of_the_staff_with_its_own_action_is_found(string path, string markup, bool found) =>
        Assert.Equal(found, SourceRules.StaffFormsWithoutToken([new(path, markup)]).Count == 1);

    [Fact]
    public void A_complaint_names_file_and_line() =>
        Assert.Equal(
            ["A.cshtml:3 has a style in the markup: style=\"x\""],
            SourceRules.InlineStyles([new("A.cshtml", "@* a\n comment *@\n<p style=\"x\">")]));
}
