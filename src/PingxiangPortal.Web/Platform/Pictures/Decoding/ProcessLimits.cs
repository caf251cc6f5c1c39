using System.Runtime.InteropServices;

namespace PingxiangPortal.Web.Platform.Pictures.Decoding;

/// <summary>What the system allows this process from here on, whatever a picture makes of the decoder.</summary>
/// <remarks>
/// Linux alone (getrlimit(2)); elsewhere the limits of the header and the parent's clock have to do. What the process
/// holds is its data and about 50 MB of code that it shares, so that it stays below 256 MB.
/// </remarks>
internal static partial class ProcessLimits
{
    public const int DataMegabytes = 200;

    // asm-generic/resource.h
    private const int CpuSeconds = 0;
    private const int FileBytes = 1;
    private const int DataBytes = 2;
    private const int CoreBytes = 4;

    /// <exception cref="InvalidOperationException">The system doesn't take a limit: nothing may be decoded then.</exception>
    public static void Apply()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Set(DataBytes, DataMegabytes << 20);
        Set(CoreBytes, 0);

        // The parent's clock ends the process long before; this is for one whose parent is gone.
        Set(CpuSeconds, 30);
        Set(FileBytes, 50_000_000);
    }

    private static void Set(int resource, nuint most)
    {
        if (SetLimit(resource, new Limit(most, most)) != 0)
        {
            throw new InvalidOperationException($"Limit {resource} can't be set: error {Marshal.GetLastPInvokeError()}.");
        }
    }

    [LibraryImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetLimit(int resource, in Limit limit);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Limit(nuint Soft, nuint Hard);
}
