namespace PingxiangPortal.Web.Features.Media;

/// <summary>Pictures: taken, described, sent to readers, and deleted when nobody needs them.</summary>
internal static class MediaFeature
{
    public static IServiceCollection AddMedia(this IServiceCollection services, PictureOptions options) => services
        .AddSingleton(options)
        .AddSingleton<ForgetUnusedPictures>()
        .AddSingleton<ForgetStrayFiles>()
        .AddScoped<MediaQueries>()
        .AddScoped<CoverChanged>()
        .AddScoped<UploadPicture>()
        .AddScoped<DescribePicture>()
        .AddScoped<DeletePicture>()
        .AddHostedService<MediaBeat>();
}
