using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PingxiangPortal.Web.Store.Hot;

namespace PingxiangPortal.Web.Store.Configurations;

// None of these tables refers to articles: a check at every reading would guard counts that nobody has promised.
internal sealed class ReadTallyConfiguration : IEntityTypeConfiguration<ReadTally>
{
    public void Configure(EntityTypeBuilder<ReadTally> builder)
    {
        builder.ToTable("ReadTallies");
        builder.HasKey(tally => tally.ArticleId);
        builder.Property(tally => tally.ArticleId).ValueGeneratedNever();
    }
}

internal sealed class HotHourCountConfiguration : IEntityTypeConfiguration<HotHourCount>
{
    public void Configure(EntityTypeBuilder<HotHourCount> builder)
    {
        builder.ToTable("HotHours");

        // In the order in which counts leave the windows.
        builder.HasKey(count => new { count.Hour, count.Measure, count.ArticleId });
    }
}

internal sealed class HotPlaceConfiguration : IEntityTypeConfiguration<HotPlace>
{
    public void Configure(EntityTypeBuilder<HotPlace> builder)
    {
        builder.ToTable("HotPlaces");

        // All measures of an article side by side: lists of reactions show the five kinds.
        builder.HasKey(place => new { place.Window, place.ArticleId, place.Measure });

        // The list itself, read from its end.
        builder.HasIndex(place => new { place.Window, place.Measure, place.Score, place.ArticleId }, "IX_HotPlaces_List");
    }
}

internal sealed class HotProgressConfiguration : IEntityTypeConfiguration<HotProgress>
{
    public void Configure(EntityTypeBuilder<HotProgress> builder)
    {
        builder.ToTable("HotProgress");
        builder.HasKey(progress => progress.Window);
        builder.Property(progress => progress.Window).ValueGeneratedNever();
    }
}
