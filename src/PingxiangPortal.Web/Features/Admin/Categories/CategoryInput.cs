using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Categories;

namespace PingxiangPortal.Web.Features.Admin.Categories;

/// <summary>A category's form.</summary>
internal sealed class CategoryInput
{
    [Characters(ArticleLimits.NameLength, "名稱")]
    public string? Name { get; set; }

    public string? Slug { get; set; }

    public long? ParentId { get; set; }

    [Characters(200, "說明")]
    public string? Description { get; set; }

    public static CategoryInput Of(CategoryNode node) => new()
    {
        Name = node.Name,
        Slug = node.Slug == Category.UnnamedSlug(node.Id) ? null : node.Slug,
        ParentId = node.ParentId,
        Description = node.Description,
    };

    /// <summary>The cleaned change; null when a word can't be used, with the reason by field.</summary>
    public CategoryChange? ToChange(long id, Action<string, string> refuse)
    {
        var name = InputText.OneLine(Name ?? "");
        var isNamed = name.Length > 0;
        var slug = "";
        var hasSlug = string.IsNullOrWhiteSpace(Slug) || Core.Text.Slug.TryParseCategory(Slug, out slug);

        if (!isNamed)
        {
            refuse(nameof(Name), "請輸入名稱。");
        }

        if (!hasSlug)
        {
            refuse(nameof(Slug), $"網址只用小寫字母、數字和連字號，最多 {ArticleLimits.SlugLength} 個字元，也不能是 c 加數字。");
        }

        return isNamed && hasSlug
            ? new CategoryChange(id, name, slug.Length > 0 ? slug : null, ParentId, InputText.OneLine(Description ?? ""))
            : null;
    }
}
