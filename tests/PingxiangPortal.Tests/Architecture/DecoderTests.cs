using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Architecture;

public sealed class DecoderTests
{
    private const string Decoding = "PingxiangPortal.Web.Platform.Pictures.Decoding";

    [Fact]
    public void The_portal_itself_never_loads_the_picture_decoder() =>
        Complaints.None([.. Users().Where(reference => reference.From.Namespace != Decoding).Select(reference => reference.ToString())]);

    [Fact]
    public void The_decoding_process_does() => Assert.NotEmpty(Users());

    private static IEnumerable<Reference> Users() => Product.References.Where(reference => reference.To.Namespace == "NetVips");
}
