using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Architecture;

public sealed class ModelTests : IDisposable
{
    // Both are built without a server: nothing here opens a connection.
    private readonly PortalDb[] engines = [new SqliteDesignTime().CreateDbContext([]), new PostgresDesignTime().CreateDbContext([])];

    [Fact]
    public void Every_time_says_that_it_is_Utc() => Complaints.None(OnBoth(ModelRules.TimesWithoutUtc));

    [Fact]
    public void Every_text_has_a_length() => Complaints.None(OnBoth(ModelRules.TextsWithoutLength));

    [Fact]
    public void Every_configuration_is_applied() =>
        Complaints.None(OnBoth(model => ModelRules.ConfigurationsNotApplied(Product.Web, Plan.Product.WebNamespace, model)));

    [Fact]
    public void A_migration_is_made_whole_or_not_at_all() => Complaints.None([.. engines.SelectMany(ModelRules.MigrationsInPieces)]);

    [Fact]
    public void The_migrations_of_both_engines_fit_the_model() => Complaints.None([.. engines.SelectMany(ModelRules.PendingChanges)]);

    [Fact]
    public void The_model_that_is_written_out_is_the_one_that_the_configurations_make() =>
        Complaints.None([.. engines.SelectMany(WrittenModel.Differences)]);

    public void Dispose() => Array.ForEach(engines, engine => engine.Dispose());

    private List<string> OnBoth(Func<IModel, IReadOnlyList<string>> rule) =>
        [.. engines.SelectMany(engine => rule(engine.GetService<IDesignTimeModel>().Model).Select(complaint => $"{engine.GetType().Name}: {complaint}"))];
}
