using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Store.Configurations;

internal sealed class StaffAccountConfiguration : IEntityTypeConfiguration<StaffAccount>
{
    public void Configure(EntityTypeBuilder<StaffAccount> builder)
    {
        builder.ToTable("StaffAccounts");
        builder.Property(account => account.DisplayName).HasMaxLength(ArticleLimits.NameLength);
        builder.Property(account => account.PasswordSecretHash).HasMaxLength(ColumnLengths.Fingerprint);

        // The account of a one-time address.
        builder.HasIndex(account => account.PasswordSecretHash).IsUnique().HasDatabaseName("IX_StaffAccounts_PasswordSecret");
        // Names are unique: a revision says who saved it by this name alone.
        builder.HasIndex(account => account.DisplayName).IsUnique().HasDatabaseName("IX_StaffAccounts_DisplayName");
    }
}
