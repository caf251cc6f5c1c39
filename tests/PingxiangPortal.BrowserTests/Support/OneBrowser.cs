namespace PingxiangPortal.BrowserTests.Support;

/// <summary>The tests that share the browser and the portals; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<BrowserFixture>, ICollectionFixture<Portals>
{
    public const string Name = "one browser";
}
