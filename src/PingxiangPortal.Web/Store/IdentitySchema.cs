using Microsoft.AspNetCore.Identity;

namespace PingxiangPortal.Web.Store;

/// <summary>
/// The version of Identity's tables: 3 has passkeys. The model reads it from the application's services, so the
/// design-time tools and the commands must be given the same.
/// </summary>
internal static class IdentitySchema
{
    public static IServiceProvider Services { get; } = new ServiceCollection()
        .Configure<IdentityOptions>(Configure)
        .BuildServiceProvider();

    public static void Configure(IdentityOptions options) => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
}
