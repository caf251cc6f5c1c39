using System.Text.Json;

namespace PingxiangPortal.Tests.Support;

/// <summary>Presses the five buttons the way the page's script does, and reads the counts.</summary>
internal static class Reacting
{
    public const string Nothing = """{"totals":{"flower":0,"handshake":0,"shocked":0,"passby":0,"egg":0},"mine":null}""";

    public static string Address(long? article) => $"/articles/{article}/reactions";

    public static Task<Page> ReactAsync(this Browser browser, long? article, string kind, params (string Name, string Value)[] headers) =>
        browser.PostAsync(Address(article), [("kind", kind)], [("Accept", "application/json"), .. headers]);

    /// <summary>The counts as someone sees them who never reacted.</summary>
    public static async Task<string> TotalsAsync(PortalApp app, long? article)
    {
        using var stranger = new Browser(app);
        return (await stranger.OpenAsync(Address(article))).Text;
    }

    public static int Count(this Page answer, string kind)
    {
        using var json = JsonDocument.Parse(answer.Text);
        return json.RootElement.GetProperty("totals").GetProperty(kind).GetInt32();
    }

    public static string? Mine(this Page answer)
    {
        using var json = JsonDocument.Parse(answer.Text);
        return json.RootElement.GetProperty("mine").GetString();
    }

    public static int Sum(this Page answer)
    {
        using var json = JsonDocument.Parse(answer.Text);
        return json.RootElement.GetProperty("totals").EnumerateObject().Sum(kind => kind.Value.GetInt32());
    }
}
