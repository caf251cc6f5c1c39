using System.Net;
using System.Net.Http.Headers;
using System.Text;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Platform.Http;

public sealed class BrokenFormTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_part_named_in_an_encoding_that_nobody_reads_is_the_clients_mistake()
    {
        using var client = app.CreateClient();
        const string text = "--B\r\nContent-Disposition: form-data; name=\"=?utf-7?B?AAAA?=\"\r\n\r\nx\r\n--B--\r\n";
        using var form = new ByteArrayContent(Encoding.ASCII.GetBytes(text));
        form.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=B");
        using var answer = await client.PostAsync(new Uri("/preferences", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
