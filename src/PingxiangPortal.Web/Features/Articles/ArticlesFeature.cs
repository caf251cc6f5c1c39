namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Articles: what readers read, and each thing that can happen to one.</summary>
internal static class ArticlesFeature
{
    public static IServiceCollection AddArticles(this IServiceCollection services) => services
        .AddScoped<ArticleQueries>()
        .AddScoped<SaveDraft>()
        .AddScoped<PublishArticle>()
        .AddScoped<WithdrawArticle>()
        .AddScoped<TrashArticle>()
        .AddScoped<BringBackArticle>();
}
