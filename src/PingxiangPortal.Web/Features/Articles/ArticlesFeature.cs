using PingxiangPortal.Web.Platform.Caching;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Articles: what readers read, and each thing that can happen to one.</summary>
internal static class ArticlesFeature
{
    public static IServiceCollection AddArticles(this IServiceCollection services) => services
        .AddSingleton<ArticleStatements>()
        .AddSingleton<ListStatements>()
        .AddSingleton<ChangeStatements>()
        .AddSingleton<DueArticles>()
        .AddSingleton<DueChanges>(provider => provider.GetRequiredService<DueArticles>())
        .AddScoped<ArticleQueries>()
        .AddScoped<PlayVideos>()
        .AddScoped<ListQueries>()
        .AddScoped<ChangeQueries>()
        .AddScoped<ArticleChanged>()
        .AddScoped<StateChange>()
        .AddScoped<RenderDraft>()
        .AddScoped<SaveDraft>()
        .AddScoped<RestoreRevision>()
        .AddScoped<SubmitArticle>()
        .AddScoped<PublishArticle>()
        .AddScoped<ShowPicturesAnew>()
        .AddHostedService<PicturesBeat>()
        .AddScoped<WithdrawArticle>()
        .AddScoped<TrashArticle>()
        .AddScoped<BringBackArticle>();
}
