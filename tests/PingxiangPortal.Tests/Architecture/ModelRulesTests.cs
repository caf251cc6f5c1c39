using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using PingxiangPortal.Tests.Architecture.OffenderModel;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Architecture;

public sealed class ModelRulesTests : IDisposable
{
    private readonly OffenderDb db = OffenderDb.Create();

    [Fact]
    public void A_time_that_does_not_say_Utc_is_found() =>
        Assert.Equal(["Notice.Withdrawn is a time whose name does not end in Utc"], ModelRules.TimesWithoutUtc(Model()));

    [Fact]
    public void A_text_without_a_length_is_found_whatever_its_type_in_code()
    {
        var complaints = ModelRules.TextsWithoutLength(Model());

        Complaints.Mention(complaints, "Notice.Body");
        Complaints.Mention(complaints, "Notice.Kind");
        Complaints.Mention(complaints, "Editor.Desk");
        Assert.Equal(3, complaints.Count);
    }

    [Fact]
    public void A_change_without_a_migration_is_found() =>
        Assert.Equal(["OffenderDb has changes that no migration makes"], ModelRules.PendingChanges(db));

    [Fact]
    public void A_configuration_that_nobody_applies_is_found() =>
        Assert.Equal(
            [
                "EditorConfiguration is not applied: table Staff",
                "EditorConfiguration is not applied: length of Desk",
                "EditorConfiguration is not applied: index on Desk",
            ],
            ModelRules.ConfigurationsNotApplied(typeof(OffenderDb).Assembly, typeof(OffenderDb).Namespace!, Model()));

    public void Dispose() => db.Dispose();

    private IModel Model() => db.GetService<IDesignTimeModel>().Model;
}
