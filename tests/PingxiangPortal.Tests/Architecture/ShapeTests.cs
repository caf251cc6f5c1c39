using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Architecture;

public sealed class ShapeTests
{
    private static readonly IReadOnlyList<string> PageOffences = ShapeRules.PagesWithDatabase(typeof(Fixture).Assembly, Fixture.References);

    private static readonly IReadOnlyList<string> ConstructorOffences = ShapeRules.ConstructorsWithDatabase(typeof(Fixture).Assembly, Fixture.Plan);

    private static readonly IReadOnlyList<string> WriterOffences = ShapeRules.ConstructorsWithWriter(typeof(Fixture).Assembly, Fixture.Plan);

    [Fact]
    public void Pages_never_touch_the_database() =>
        Complaints.None(ShapeRules.PagesWithDatabase(Product.Web, Product.References));

    [Fact]
    public void Only_queries_use_cases_data_and_ops_take_the_database() =>
        Complaints.None(ShapeRules.ConstructorsWithDatabase(Product.Web, Plan.Product));

    [Fact]
    public void Only_use_cases_and_shared_changes_take_the_writer() =>
        Complaints.None(ShapeRules.ConstructorsWithWriter(Product.Web, Plan.Product));

    [Fact]
    public void A_handler_that_fetches_the_database_is_found() =>
        Complaints.Mention(PageOffences, "Home.IndexModel", "Store.PortalDb");

    [Fact]
    public void A_constructor_that_takes_the_database_is_found() =>
        Complaints.Mention(ConstructorOffences, "Articles.ArticleManager");

    [Fact]
    public void Queries_that_take_the_writer_are_found() =>
        Complaints.Mention(WriterOffences, "Articles.VisitQueries");

    [Theory]
    [InlineData("Articles.DropArticle")]
    [InlineData("Articles.StateChange")]
    public void Those_who_may_take_the_writer_are_not_reported(string type) =>
        Complaints.DoNotMention(WriterOffences, type);

    [Theory]
    [InlineData("Articles.ArticleQueries")]
    [InlineData("Articles.CountArticles")]
    [InlineData("Store.")]
    public void Those_who_may_take_the_database_are_not_reported(string type) =>
        Complaints.DoNotMention(ConstructorOffences, type);
}
