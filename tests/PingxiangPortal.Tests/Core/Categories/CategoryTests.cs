using PingxiangPortal.Core.Categories;

namespace PingxiangPortal.Tests.Core.Categories;

public sealed class CategoryTests
{
    [Theory]
    [InlineData("c1", 1L)]
    [InlineData("c120", 120L)]
    [InlineData("c01", null)]
    [InlineData("c", null)]
    [InlineData("C1", null)]
    [InlineData("c-1", null)]
    [InlineData("c+1", null)]
    [InlineData("c1 ", null)]
    [InlineData("c1x", null)]
    [InlineData("cc1", null)]
    [InlineData("c9223372036854775808", null)]
    [InlineData("c１", null)]
    [InlineData("", null)]
    public void Only_c_and_a_plain_number_is_an_address_that_nobody_named(string slug, long? id) =>
        Assert.Equal(id, Category.IdOfUnnamedSlug(slug));

    [Fact]
    public void The_address_that_nobody_named_is_read_back() => Assert.Equal(42, Category.IdOfUnnamedSlug(Category.UnnamedSlug(42)));

    [Fact]
    public void A_category_takes_its_words_and_its_place()
    {
        var category = new Category("舊名", null, 3);

        category.Describe("新名", "new-name", "一句說明。");
        category.MoveTo(7, 1);

        Assert.Equal(("新名", "new-name", "一句說明。", 7L, 1), (category.Name, category.Slug, category.Description, category.ParentId, category.Position));
    }

    [Fact]
    public void An_old_address_leads_to_the_last_that_gave_it_up()
    {
        var address = new CategoryAddress("old", 1);

        address.LeadTo(2);

        Assert.Equal(("old", 2L), (address.Slug, address.CategoryId));
    }
}
