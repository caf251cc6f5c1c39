namespace PingxiangPortal.Benchmarks.Load;

/// <summary>An answer in short.</summary>
internal readonly record struct Reply(int Status, int Bytes)
{
    public static Reply Broken => default;

    public bool IsBroken => Status == 0;
}
