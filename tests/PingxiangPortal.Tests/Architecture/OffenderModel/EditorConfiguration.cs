using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PingxiangPortal.Tests.Architecture.OffenderModel;

/// <summary>Nobody applies this one.</summary>
internal sealed class EditorConfiguration : IEntityTypeConfiguration<Editor>
{
    public void Configure(EntityTypeBuilder<Editor> builder)
    {
        builder.ToTable("Staff");
        builder.Property(editor => editor.Desk).HasMaxLength(40);
        builder.HasIndex(editor => editor.Desk);
    }
}
