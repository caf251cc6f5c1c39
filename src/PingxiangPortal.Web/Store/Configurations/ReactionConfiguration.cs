using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Reactions;

namespace PingxiangPortal.Web.Store.Configurations;

internal sealed class ReactionConfiguration : IEntityTypeConfiguration<Reaction>
{
    public void Configure(EntityTypeBuilder<Reaction> builder)
    {
        builder.ToTable("Reactions", table => table.HasCheckConstraint("CK_Reactions_Kind", "\"Kind\" BETWEEN 1 AND 5"));

        // One reaction a reader and article: the key itself says so.
        builder.HasKey(reaction => new { reaction.ArticleId, reaction.ReaderId });
        builder.HasOne<Article>().WithMany().HasForeignKey(reaction => reaction.ArticleId);
    }
}
