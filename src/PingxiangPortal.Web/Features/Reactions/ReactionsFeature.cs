namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>The five buttons under an article.</summary>
internal static class ReactionsFeature
{
    public static IServiceCollection AddReactions(this IServiceCollection services) => services
        .AddScoped<ReactionQueries>()
        .AddSingleton<OpenArticles>()
        .AddSingleton<SetReaction>()
        .AddSingleton<VoteCounts>()
        .AddSingleton<OwnReactionCookie>();
}
