using System.Net;
using System.Text;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Platform;

public sealed class BadInputTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Lone = "%ED%A0%80";

    private static readonly string[] Addresses = ["/preferences", "/account/login", "/account/setup", "/articles/1/reactions", "/admin/articles/new?handler=Save", "/admin/articles/preview", "/nothing"];

    [Theory]
    [InlineData("[spc=1", Form)]
    [InlineData("a[=1&]b=2&[[[=3", Form)]
    [InlineData("Input.Name[=x&Input[0=y", Form)]
    [InlineData("a=%00", Form)]
    [InlineData("%00=a", Form)]
    [InlineData("a=%FF%FE&b=%C3%28", Form)]
    [InlineData("a=" + Lone, Form)]
    [InlineData("a=1", Form + "; charset=utf-7")]
    [InlineData("a=1", Form + "; charset=klingon")]
    [InlineData("a=1", Form + "; charset=\"utf-16\"")]
    [InlineData("a=1", Form + "; charset=")]
    [InlineData("a=1", "text/html; charset=utf-7")]
    [InlineData("{}", "application/json; charset=utf-32")]
    [InlineData("x", "multipart/form-data")]
    [InlineData("x", "multipart/form-data; boundary=")]
    [InlineData("x", "multipart/form-data; boundary=\"\"")]
    [InlineData("--b\r\n\r\nx", "multipart/form-data; boundary=b")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx", "multipart/form-data; boundary=b")]
    [InlineData("--b\r\nnonsense\r\n--b--", "multipart/form-data; boundary=b")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--b--\r\n", "multipart/form-data; boundary=b")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\0\r\n--b--\r\n", "multipart/form-data; boundary=b")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain; charset=utf-7\r\n\r\nx\r\n--b--\r\n", "multipart/form-data; boundary=b")]
    [InlineData("x", "nonsense")]
    [InlineData("x", "a/b/c; d")]
    [InlineData("{\"kind\":\"\\ud800\"}", "application/json")]
    [InlineData("<a/>", "application/xml")]
    public async Task What_cannot_be_read_is_the_callers_mistake_everywhere(string body, string type)
    {
        foreach (var address in Addresses)
        {
            using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
            content.Headers.TryAddWithoutValidation("Content-Type", type);

            var answer = await app.Administrator.SendAsync(HttpMethod.Post, address, content);

            Assert.True((int)answer.Status is >= 400 and < 500, $"{address} answers {(int)answer.Status} to {body} as {type}");
            Assert.DoesNotContain("   at ", answer.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("theme=dark&a=%00", 400)]
    [InlineData("theme=dark&%00=a", 400)]
    public async Task A_nul_in_any_field_is_refused(string body, int status)
    {
        using var content = new StringContent(body, Encoding.UTF8, Form);

        Assert.Equal(status, (int)(await app.Publisher.SendAsync(HttpMethod.Post, "/preferences", content)).Status);
    }

    [Fact]
    public async Task A_field_whose_bytes_are_no_utf8_is_refused()
    {
        using var content = new StringContent("theme=dark&a=%FF", Encoding.UTF8, Form);

        Assert.Equal(HttpStatusCode.BadRequest, (await app.Publisher.SendAsync(HttpMethod.Post, "/preferences", content)).Status);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("identity")]
    [InlineData("nonsense")]
    public async Task A_packed_body_is_not_unpacked(string encoding)
    {
        using var content = new StringContent("theme=dark", Encoding.UTF8, Form);
        content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await app.Publisher.SendAsync(HttpMethod.Post, "/preferences", content)).Status);
    }

    [Theory]
    [InlineData(500, HttpStatusCode.SeeOther)]
    [InlineData(501, HttpStatusCode.BadRequest)]
    [InlineData(5_000, HttpStatusCode.BadRequest)]
    public async Task A_form_has_five_hundred_fields_at_most(int fields, HttpStatusCode status)
    {
        var form = Enumerable.Range(1, fields - 1).Select(at => ($"f{at}", "x")).Prepend(("theme", "dark"));

        Assert.Equal(status, (await app.Publisher.PostAsync("/preferences", form)).Status);
    }

    [Theory]
    [InlineData("/?a=%00")]
    [InlineData("/?%00=a")]
    [InlineData("/admin/articles?words=%00")]
    [InlineData("/?a=%FF")]
    [InlineData("/?a=" + Lone)]
    public async Task An_address_that_is_no_text_is_refused(string address)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await app.Publisher.OpenAsync(address)).Status);
    }

    [Theory]
    [InlineData("/?[=1")]
    [InlineData("/categories/c1?page[=1")]
    [InlineData("/admin/articles?words[0=1&[=2")]
    [InlineData("/admin/articles?state=draft&state=published&page=1&page=2")]
    [InlineData("/account/login?ReturnUrl=/a&ReturnUrl=/b")]
    [InlineData("/?culture=xx&ui-culture=%25")]
    [InlineData("/?handler=Save")]
    [InlineData("/admin/articles/new?handler=None")]
    [InlineData("/admin/categories?edit=x")]
    [InlineData("/admin/categories?edit=99999999999999999999999")]
    [InlineData("/admin/people?id=x&role=99")]
    public async Task Odd_queries_break_nothing(string address)
    {
        var answer = await app.Administrator.OpenAsync(address);

        Assert.True((int)answer.Status < 500, $"{answer.Status}");
    }

    [Theory]
    [InlineData("Accept", "application/json;q=x, */*;;;")]
    [InlineData("Accept", "\u0001")]
    [InlineData("Cookie", ";;;=;a;=b;\"")]
    [InlineData("If-None-Match", "not a tag, W/")]
    [InlineData("Range", "bytes=-1-1")]
    [InlineData("Accept-Encoding", "gzip;q=9, *;q=-1")]
    [InlineData("Content-Type", "]")]
    [InlineData("X-Forwarded-For", "<script>")]
    [InlineData("Origin", "]")]
    [InlineData("Accept-Language", "zh-\u7e41")]
    public async Task Odd_headers_break_nothing(string name, string value)
    {
        foreach (var address in new[] { "/", "/articles/1/reactions", "/admin/articles", "/css/site.css", "/nothing" })
        {
            var answer = await app.Publisher.OpenAsync(address, (name, value));

            Assert.True((int)answer.Status < 500, $"{address} answers {answer.Status}");
        }
    }
}
