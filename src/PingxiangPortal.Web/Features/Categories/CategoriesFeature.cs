namespace PingxiangPortal.Web.Features.Categories;

/// <summary>Categories: their pages, and each thing that can happen to one.</summary>
internal static class CategoriesFeature
{
    public static IServiceCollection AddCategories(this IServiceCollection services) => services
        .AddScoped<CategoryQueries>()
        .AddScoped<AddCategory>()
        .AddScoped<SaveCategory>()
        .AddScoped<MoveCategory>()
        .AddScoped<DeleteCategory>();
}
