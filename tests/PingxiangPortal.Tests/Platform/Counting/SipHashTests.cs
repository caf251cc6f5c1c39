using PingxiangPortal.Web.Platform.Counting;

namespace PingxiangPortal.Tests.Platform.Counting;

public sealed class SipHashTests
{
    // The key of the paper's appendix, 00 01 … 0F, and the first vectors of its authors' program.
    private const ulong Key0 = 0x0706050403020100;
    private const ulong Key1 = 0x0F0E0D0C0B0A0908;

    [Theory]
    [InlineData(0, 0x726FDB47DD0E0E31)]
    [InlineData(1, 0x74F839C593DC67FD)]
    [InlineData(8, 0x93F5F5799A932462)]
    [InlineData(15, 0xA129CA6149BE45E5)]
    public void The_bytes_from_0_on_hash_as_published(int length, ulong expected) =>
        Assert.Equal(expected, SipHash.Of([.. Enumerable.Range(0, length).Select(at => (byte)at)], Key0, Key1));
}
