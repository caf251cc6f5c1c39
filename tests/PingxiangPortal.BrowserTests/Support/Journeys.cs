namespace PingxiangPortal.BrowserTests.Support;

/// <summary>The tests that share the browser; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Journeys : ICollectionFixture<BrowserFixture>
{
    public const string Name = "journeys";
}
