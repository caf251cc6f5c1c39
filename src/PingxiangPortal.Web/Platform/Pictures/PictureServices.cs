namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>The parts that take and keep pictures.</summary>
internal static class PictureServices
{
    /// <param name="services">The portal's parts.</param>
    /// <param name="folder">Where pictures lie.</param>
    public static IServiceCollection AddPictures(this IServiceCollection services, DirectoryInfo folder) => services
        .AddSingleton(new PictureBounds())
        .AddSingleton(new PictureFiles(folder, DiskRoom.On))
        .AddSingleton<PictureProcess>()
        .AddSingleton<PictureIntake>();
}
