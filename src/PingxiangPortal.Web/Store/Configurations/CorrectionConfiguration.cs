using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Store.Configurations;

internal sealed class CorrectionConfiguration : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder.ToTable("Corrections");
        builder.Property(correction => correction.Note).HasMaxLength(ArticleLimits.NoteLength);
        builder.Property(correction => correction.EditorName).HasMaxLength(ArticleLimits.NameLength);

        // The line under the byline, and the public record.
        builder.HasIndex(correction => new { correction.ArticleId, correction.Id }).HasDatabaseName("IX_Corrections_Article");
    }
}
