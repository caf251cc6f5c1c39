namespace PingxiangPortal.Web.Features.Editing;

/// <summary>Working on one article at once: who has it open, locks, private copies and remarks.</summary>
internal static class EditingFeature
{
    public static IServiceCollection AddEditing(this IServiceCollection services, EditingOptions options) => services
        .AddSingleton(options)
        .AddSingleton<ThinRevisions>()
        .AddSingleton<ForgetEnded>()
        .AddScoped<EditingQueries>()
        .AddScoped<ReportPresence>()
        .AddScoped<EndPresence>()
        .AddScoped<LockArticle>()
        .AddScoped<UnlockArticle>()
        .AddScoped<AddRemark>()
        .AddScoped<SettleRemark>()
        .AddScoped<ParkText>()
        .AddScoped<ForgetParkedText>()
        .AddSingleton<EditingBeat>()
        .AddHostedService(provider => provider.GetRequiredService<EditingBeat>());
}
