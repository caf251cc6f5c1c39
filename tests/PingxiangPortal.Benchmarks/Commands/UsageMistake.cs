namespace PingxiangPortal.Benchmarks.Commands;

/// <summary>The words of the command line can't be understood; the message says which.</summary>
internal sealed class UsageMistake(string message) : Exception(message);
