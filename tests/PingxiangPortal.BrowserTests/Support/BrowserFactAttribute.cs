namespace PingxiangPortal.BrowserTests.Support;

/// <summary>A test that is skipped, with its reason, where no browser is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!File.Exists(BrowserFixture.Executable))
        {
            Skip = $"{BrowserFixture.Executable} is missing: apt-get install --no-install-recommends chromium fonts-noto-cjk";
        }
    }
}
