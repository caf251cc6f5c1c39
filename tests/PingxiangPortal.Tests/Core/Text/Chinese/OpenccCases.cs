using System.Text.Json;

namespace PingxiangPortal.Tests.Core.Text.Chinese;

/// <summary>OpenCC's own test cases: what each configuration makes of a text.</summary>
internal static class OpenccCases
{
    private const string Resource = "PingxiangPortal.Tests.Core.Text.Chinese.Data.testcases.json";

    public static IReadOnlyList<(string Input, string Expected)> Of(string configuration)
    {
        using var stream = typeof(OpenccCases).Assembly.GetManifestResourceStream(Resource)!;
        using var file = JsonDocument.Parse(stream, new JsonDocumentOptions { AllowTrailingCommas = true });
        return
        [
            .. from item in file.RootElement.GetProperty("cases").EnumerateArray()
               from expected in item.GetProperty("expected").EnumerateObject()
               where expected.Name == configuration
               select (item.GetProperty("input").GetString()!, expected.Value.GetString()!),
        ];
    }
}
