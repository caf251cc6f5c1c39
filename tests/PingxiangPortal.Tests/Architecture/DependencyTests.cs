using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Architecture;

public sealed class DependencyTests
{
    private static readonly IReadOnlyList<string> Offences = DependencyRules.AgainstDirections(Fixture.References, Fixture.Plan);

    [Fact]
    public void Parts_use_only_what_the_directions_allow() =>
        Complaints.None(DependencyRules.AgainstDirections(Product.References, Plan.Product));

    [Fact]
    public void No_part_takes_what_is_not_its_own_and_none_asks_other_servers() =>
        Complaints.None(DependencyRules.AgainstForeign(Product.References, Plan.Product));

    [Fact]
    public void Every_type_lies_in_a_part_of_the_plan() =>
        Complaints.None(DependencyRules.OutsideThePlan(Product.References, Plan.Product));

    [Fact]
    public void Features_do_not_use_each_other_in_a_circle() =>
        Complaints.None(DependencyRules.CyclesBetweenFeatures(Product.References, Plan.Product));

    [Fact]
    public void The_table_of_features_has_no_circle() =>
        Complaints.None(DependencyRules.Cycles(Directions.Features));

    [Theory]
    [InlineData("Core must not use Store", "Core.Rule", "Store.PortalDb")]
    [InlineData("Store must not use Platform", "Store.Reader", "Platform.Paging")]
    [InlineData("Platform must not use Store", "Platform.Paging", "Store.PortalDb")]
    [InlineData("Ops must not use Hosting", "Ops.Command", "Hosting.Host")]
    public void A_use_against_the_directions_is_found(string complaint, string user, string used) =>
        Complaints.Mention(Offences, complaint, user, used);

    [Theory]
    [InlineData("an async method", "Platform.Paging", "Store.PortalDb")]
    [InlineData("a lambda", "Store.Reader", "Platform.Paging")]
    [InlineData("an iterator", "Home.IndexModel", "Errors.Note")]
    [InlineData("an attribute's argument", "Feeds.Feed", "Import.Converter")]
    [InlineData("a Razor view", "Search.Index.cshtml", "Comments.Remarks")]
    public void A_use_is_found_wherever_it_hides(string place, string user, string used)
    {
        Assert.NotEmpty(place);
        Complaints.Mention(Offences, user, used);
    }

    [Theory]
    [InlineData("Home.IndexModel", "Articles.ArticleQueries")]
    [InlineData("Home.IndexModel", "Shared.Menu")]
    [InlineData("Shared.Menu", "Store.PortalDb")]
    [InlineData("Hosting.Host", "Errors.Note")]
    public void An_allowed_use_is_not_reported(string user, string used)
    {
        Complaints.Mention([.. Fixture.References.Select(reference => reference.ToString())], user, used);
        Complaints.DoNotMention(Offences, user, used);
    }

    [Fact]
    public void A_circle_of_features_is_found() =>
        Assert.Equal(["Comments → Media → Comments"], DependencyRules.CyclesBetweenFeatures(Fixture.References, Fixture.Plan));

    [Fact]
    public void The_request_in_data_is_found() =>
        Complaints.Mention(DependencyRules.AgainstForeign(Fixture.References, Fixture.Plan), "Store must not use Microsoft.AspNetCore.Http", "Store.Reader");

    [Fact]
    public void A_way_to_other_servers_is_found() =>
        Complaints.Mention(DependencyRules.AgainstForeign(Fixture.References, Fixture.Plan), "Features.Media must not use System.Net.Http", "Media.Picture");

    [Fact]
    public void A_folder_outside_the_plan_is_found() =>
        Complaints.Mention(DependencyRules.OutsideThePlan(Fixture.References, Fixture.Plan), "Utils.Helper");
}
