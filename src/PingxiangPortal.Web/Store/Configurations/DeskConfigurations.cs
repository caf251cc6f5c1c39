using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Desk;

namespace PingxiangPortal.Web.Store.Configurations;

internal sealed class ArticleLockConfiguration : IEntityTypeConfiguration<ArticleLock>
{
    public void Configure(EntityTypeBuilder<ArticleLock> builder)
    {
        builder.ToTable("ArticleLocks");
        builder.HasKey(held => held.ArticleId);
        builder.Property(held => held.ArticleId).ValueGeneratedNever();
        builder.Property(held => held.HolderName).HasMaxLength(ArticleLimits.NameLength);
        builder.HasOne<Article>().WithMany().HasForeignKey(held => held.ArticleId);
    }
}

internal sealed class EditingSessionConfiguration : IEntityTypeConfiguration<EditingSession>
{
    public void Configure(EntityTypeBuilder<EditingSession> builder)
    {
        builder.ToTable("EditingSessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.AccountName).HasMaxLength(ArticleLimits.NameLength);
        builder.HasOne<Article>().WithMany().HasForeignKey(session => session.ArticleId);
        // Who has an article open.
        builder.HasIndex(session => session.ArticleId).HasDatabaseName("IX_EditingSessions_Article");
    }
}

internal sealed class ParkedTextConfiguration : IEntityTypeConfiguration<ParkedText>
{
    public void Configure(EntityTypeBuilder<ParkedText> builder)
    {
        builder.ToTable("ParkedTexts");
        builder.HasKey(parked => new { parked.ArticleId, parked.AccountId });
        builder.Property(parked => parked.Form).HasMaxLength(ColumnLengths.Form);
        builder.HasOne<Article>().WithMany().HasForeignKey(parked => parked.ArticleId);
    }
}

internal sealed class RemarkConfiguration : IEntityTypeConfiguration<Remark>
{
    public void Configure(EntityTypeBuilder<Remark> builder)
    {
        builder.ToTable("Remarks");
        builder.Property(remark => remark.Text).HasMaxLength(ArticleLimits.NoteLength);
        builder.Property(remark => remark.WrittenByName).HasMaxLength(ArticleLimits.NameLength);
        builder.Property(remark => remark.SettledByName).HasMaxLength(ArticleLimits.NameLength);
        builder.HasOne<Article>().WithMany().HasForeignKey(remark => remark.ArticleId);
        // The remarks of an article in the editor and at the gate.
        builder.HasIndex(remark => remark.ArticleId).HasDatabaseName("IX_Remarks_Article");
    }
}
