using System.Net;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Architecture;

public sealed class AddressTests
{
    [Fact]
    public async Task Every_address_of_the_map_of_the_code_answers()
    {
        var addresses = ReadmePaths.AddressesIn(await File.ReadAllTextAsync(Repository.PathOf("src", "README.md")))
            .Where(address => !address.Contains('{', StringComparison.Ordinal));
        await using var app = new PortalApp();
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });

        var silent = new List<string>();
        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync(address);
            if (answer.StatusCode == HttpStatusCode.NotFound || (int)answer.StatusCode >= 500)
            {
                silent.Add($"{address} answers {(int)answer.StatusCode}");
            }
        }

        Complaints.None(silent);
    }
}
