using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PingxiangPortal.Tests.Architecture.OffenderModel;

/// <summary>Gives lengths to some texts only.</summary>
internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("Notices");
        builder.Property(notice => notice.Title).HasMaxLength(200);
        builder.Property(notice => notice.Kind).HasConversion<string>();
        builder.HasIndex(notice => notice.CreatedUtc);
    }
}
