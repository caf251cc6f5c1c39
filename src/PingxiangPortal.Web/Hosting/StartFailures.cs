using System.Data.Common;
using System.Net.Sockets;

namespace PingxiangPortal.Web.Hosting;

/// <summary>Turns what stops a start from outside the program into one sentence that names the setting.</summary>
internal static class StartFailures
{
    /// <summary>Reads the settings and puts the program together.</summary>
    /// <exception cref="StartupMistake">A settings file can't be read.</exception>
    public static WebApplication Build(CommandLine commandLine)
    {
        if (!Directory.Exists(commandLine.ContentRoot))
        {
            throw new StartupMistake($"--contentRoot is {commandLine.ContentRoot}; there is no such folder.");
        }

        try
        {
            return PortalHost.Build(commandLine);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or FormatException)
        {
            throw new StartupMistake($"The settings can't be read: {OneLine(unreadable)}");
        }
    }

    /// <summary>Works with the store for the first time.</summary>
    /// <exception cref="StartupMistake">The store doesn't answer, or isn't one.</exception>
    public static async Task<TAnswer> OpenStoreAsync<TAnswer>(PortalSettings settings, Func<Task<TAnswer>> open)
    {
        try
        {
            return await open();
        }
        catch (Exception refused) when (StoreFailure(refused) is { } reason)
        {
            throw new StartupMistake($"The store can't be opened ({settings.StoreName}): {OneLine(reason)}");
        }
    }

    /// <summary>Begins to listen.</summary>
    /// <exception cref="StartupMistake">An address can't be listened on.</exception>
    public static async Task ListenAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception refused) when (refused is IOException or InvalidOperationException or FormatException or SocketException)
        {
            var addresses = BaseAddress.Bound(app.Configuration) ?? BaseAddress.DefaultUrl;
            throw new StartupMistake($"The site can't listen on {addresses} (urls or Kestrel:Endpoints): {OneLine(refused)}");
        }
    }

    /// <summary>The database's own exception, which EF Core wraps when it thinks that another try could help.</summary>
    private static Exception? StoreFailure(Exception failure) => failure as DbException ?? failure.InnerException as DbException;

    private static string OneLine(Exception failure) =>
        string.Join(' ', failure.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
