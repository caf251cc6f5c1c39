using PingxiangPortal.Core.Categories;

namespace PingxiangPortal.Tests.Core.Categories;

public sealed class CategoryTreeTests
{
    private static readonly CategoryTree Tree = new(
    [
        Node(5, 2, 0), Node(1, null, 1), Node(2, null, 0), Node(3, 1, 2), Node(4, 1, 1), Node(6, 5, 0), Node(7, 1, 1),
    ]);

    [Fact]
    public void Siblings_stand_by_position_and_then_by_number()
    {
        Assert.Equal([2, 1], Tree.Channels.Select(node => node.Id));
        Assert.Equal([4, 7, 3], Tree.ChildrenOf(1).Select(node => node.Id));
        Assert.Equal([4, 7, 3], Tree.SiblingsOf(7).Select(node => node.Id));
        Assert.Equal([2, 1], Tree.SiblingsOf(1).Select(node => node.Id));
    }

    [Fact]
    public void Each_parent_stands_right_before_its_children() => Assert.Equal([2, 5, 6, 1, 4, 7, 3], Tree.All.Select(node => node.Id));

    [Fact]
    public void The_way_leads_from_the_channel_down() => Assert.Equal([2, 5, 6], Tree.PathTo(6).Select(node => node.Id));

    [Fact]
    public void All_below_a_category_belongs_to_it()
    {
        Assert.Equal([2L, 5, 6], Tree.WithDescendantIds(2));
        Assert.Equal([3L], Tree.WithDescendantIds(3));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(99, 0)]
    public void Depth_counts_the_levels_above(long id, int depth) => Assert.Equal(depth, Tree.DepthOf(id));

    [Fact]
    public void An_unknown_number_has_nothing()
    {
        Assert.Null(Tree.Find(99));
        Assert.Empty(Tree.PathTo(99));
        Assert.Empty(Tree.SiblingsOf(99));
        Assert.Empty(Tree.ChildrenOf(99));
        Assert.Empty(Tree.WithDescendantIds(99));
    }

    [Fact]
    public void A_slug_is_found_exactly()
    {
        Assert.Equal(3, Tree.FindBySlug("s3")?.Id);
        Assert.Null(Tree.FindBySlug("S3"));
        Assert.Null(Tree.FindBySlug(""));
    }

    [Fact]
    public void A_category_whose_parent_is_missing_is_a_channel() =>
        Assert.Equal([8], new CategoryTree([Node(8, 77, 0)]).Channels.Select(node => node.Id));

    [Fact]
    public void A_circle_in_a_damaged_store_does_not_hang()
    {
        var circle = new CategoryTree([Node(1, 2, 0), Node(2, 1, 0)]);

        Assert.True(circle.PathTo(1).Count <= 3);
        Assert.Empty(circle.Channels);
    }

    private static CategoryNode Node(long id, long? parent, int position) => new(id, parent, $"名{id}", $"s{id}", "", position);
}
