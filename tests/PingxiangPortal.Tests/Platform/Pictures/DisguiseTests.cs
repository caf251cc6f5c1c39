using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform.Pictures;

namespace PingxiangPortal.Tests.Platform.Pictures;

public sealed class DisguiseTests : IDisposable
{
    private readonly PictureHome home = new();

    public static TheoryData<string> NoPictures => [.. Disguises.NoPictures.Keys];

    public static TheoryData<string> Beginnings => [.. DisguisedPictures.Beginnings.Keys];

    public static TheoryData<string> Carriers => [.. DisguisedPictures.Carriers.Keys];

    public static TheoryData<string> NotToBeDecoded => [.. Disguises.NoPictures.Keys, .. DisguisedPictures.Bombs.Keys];

    [Fact]
    public void There_are_39_disguises_at_least() =>
        Assert.InRange(Disguises.NoPictures.Count + DisguisedPictures.Beginnings.Count + DisguisedPictures.Bombs.Count + DisguisedPictures.Carriers.Count, 39, 150);

    [Theory]
    [MemberData(nameof(NoPictures))]
    public async Task What_is_no_picture_is_refused_in_words(string name)
    {
        var refusal = await home.RefusalAsync(Disguises.NoPictures[name]);

        Assert.Contains(refusal, new[] { PictureRefusal.NotAPicture, PictureRefusal.Empty });
        Assert.NotEmpty(refusal.Words());
        Assert.Empty(home.Everything);
    }

    [Theory]
    [MemberData(nameof(Beginnings))]
    public async Task What_only_begins_as_a_picture_is_refused_or_comes_out_harmless(string name) =>
        await AssertHarmlessAsync(await home.TakeAsync(DisguisedPictures.Beginnings[name]));

    [Theory]
    [MemberData(nameof(Carriers))]
    public async Task A_picture_that_carries_something_is_kept_without_it(string name)
    {
        var outcome = await home.TakeAsync(DisguisedPictures.Carriers[name]);

        Assert.IsType<PictureOutcome.Stored>(outcome);
        await AssertHarmlessAsync(outcome);
    }

    /// <summary>Nobody ever gets a turn to decode here: whatever asked for one would be told to wait.</summary>
    [Theory]
    [MemberData(nameof(NotToBeDecoded))]
    public async Task What_its_first_bytes_or_its_header_condemn_is_never_decoded(string name)
    {
        using var full = new PictureHome(new PictureBounds { AtOnce = 0, Queue = TimeSpan.Zero });

        var refusal = await full.RefusalAsync(Disguises.NoPictures.GetValueOrDefault(name) ?? DisguisedPictures.Bombs[name]);

        Assert.NotEqual(PictureRefusal.Busy, refusal);
        Assert.Empty(full.Everything);
    }

    public void Dispose() => home.Dispose();

    private async Task AssertHarmlessAsync(PictureOutcome outcome)
    {
        if (outcome is not PictureOutcome.Stored stored)
        {
            Assert.Equal(PictureRefusal.Damaged, Assert.IsType<PictureOutcome.Refused>(outcome).Why);
            Assert.Empty(home.Everything);
            return;
        }

        foreach (var file in stored.Files)
        {
            var content = await File.ReadAllBytesAsync(home.PathOf(stored, file.Name));
            Assert.Equal(file.Name.EndsWith("jpg", StringComparison.Ordinal) ? ImageKind.Jpeg : ImageKind.WebP, ImageKinds.Recognise(content));
            Assert.Equal(-1, content.AsSpan().IndexOf("PAYLOAD-7f3a"u8));
            Assert.Equal(-1, content.AsSpan().IndexOf("PK\x03\x04"u8));
            Assert.Equal(-1, content.AsSpan().IndexOf("<script"u8));
        }
    }
}
