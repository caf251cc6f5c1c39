using System.Text.Json;

namespace PingxiangPortal.Tests.Support;

/// <summary>An editor as its script keeps it: it saves by itself, reports, and remembers what the answers say.</summary>
internal sealed class OpenEditor
{
    private readonly Browser writer;
    private readonly Page page;
    private readonly Dictionary<string, string?> remembered = [];
    private string query;

    private OpenEditor(Browser writer, Page page, string query) => (this.writer, this.page, this.query) = (writer, page, query);

    public long ArticleId { get; private set; }

    public static async Task<OpenEditor> OpenAsync(Browser writer, long? article = null)
    {
        var page = (await writer.OpenAsync(article is { } id ? $"/admin/articles/{id}" : "/admin/articles/new")).Expect(System.Net.HttpStatusCode.OK);
        return new OpenEditor(writer, page, article is { } known ? $"?id={known}" : "") { ArticleId = article ?? 0 };
    }

    /// <summary>Changes fields and saves as the script does after a pause.</summary>
    /// <returns>The status, and the code of the answer.</returns>
    public async Task<(int Status, string Code)> AutosaveAsync(params (string Field, string? Value)[] fields)
    {
        var answer = await writer.PressAtAsync(page, "儲存草稿", "/admin/articles/autosave" + query, Fields(fields));

        if (!answer.Text.StartsWith('{'))
        {
            return ((int)answer.Status, "");
        }

        using var json = JsonDocument.Parse(answer.Text);

        if (answer.Status == System.Net.HttpStatusCode.OK)
        {
            ArticleId = json.RootElement.GetProperty("article").GetInt64();
            query = $"?id={ArticleId}";
            remembered["Input.BasedOn"] = $"{json.RootElement.GetProperty("revision").GetInt32()}";
            remembered["Input.BasedOnSaves"] = $"{json.RootElement.GetProperty("saves").GetInt32()}";
        }

        return ((int)answer.Status, json.RootElement.GetProperty("code").GetString()!);
    }

    /// <summary>Presses a button of the form, with what the script remembered.</summary>
    public Task<Page> PressAsync(string button, params (string Field, string? Value)[] fields) =>
        ArticleId > 0
            ? writer.PressAtAsync(page, button, $"/admin/articles/{ArticleId}{new Uri(page.Address, Html.Button(page.Document, button).GetAttribute("formaction")).Query}", Fields(fields))
            : writer.PressAsync(page, button, Fields(fields));

    /// <summary>Sends the form to another handler, as a button does that stands above it.</summary>
    public Task<Page> PressToAsync(string handler, params (string Field, string? Value)[] fields) =>
        writer.PressAtAsync(page, "儲存草稿", $"/admin/articles/{ArticleId}{handler}", Fields(fields));

    /// <summary>Reports as the script does every ten seconds; gives what is then shown above the form.</summary>
    public Task<Page> ReportAsync(bool hasUnsaved = false, bool isActive = true) => PresenceAsync(
        "",
        ("Input.HasUnsaved", hasUnsaved ? "true" : "false"),
        ("Input.IsActive", isActive ? "true" : "false"),
        ("Input.BasedOn", remembered.GetValueOrDefault("Input.BasedOn") ?? Value("Input.BasedOn")),
        ("Input.BasedOnSaves", remembered.GetValueOrDefault("Input.BasedOnSaves") ?? Value("Input.BasedOnSaves")));

    /// <summary>Closes the tab.</summary>
    public Task<Page> CloseAsync() => PresenceAsync("?handler=End");

    private Task<Page> PresenceAsync(string handler, params (string Name, string Value)[] fields) => writer.PostAsync(
        $"/admin/articles/{ArticleId}/presence{handler}",
        [("__RequestVerificationToken", Value("__RequestVerificationToken")), ("Input.Session", Value("Input.Session")), .. fields]);

    private string Value(string name) => Html.One(page.Document, $"#article-form [name='{name}']").GetAttribute("value")!;

    private (string Field, string? Value)[] Fields((string Field, string? Value)[] fields) =>
        [.. remembered.Select(each => (each.Key, each.Value)), .. fields];
}
