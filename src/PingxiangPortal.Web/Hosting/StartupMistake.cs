namespace PingxiangPortal.Web.Hosting;

/// <summary>A setting or a surrounding that the portal can't start with: one sentence that names it.</summary>
internal sealed class StartupMistake(string message) : Exception(message);
