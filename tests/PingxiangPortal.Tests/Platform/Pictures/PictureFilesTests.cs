using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform.Pictures;
using Drawn = PingxiangPortal.Tests.Support.Pictures;

namespace PingxiangPortal.Tests.Platform.Pictures;

public sealed class PictureFilesTests : IDisposable
{
    private const long Megabyte = 1_000_000;

    private readonly PictureHome home = new();

    public static TheoryData<string> HostileStarts => HostileNames.All;

    [Fact]
    public void A_kept_file_lies_below_the_first_two_letters_of_its_key_and_is_found_by_its_name()
    {
        var key = Keep("a", RenditionName.Whole(400), RenditionName.Master);
        var name = RenditionName.Stored(key, RenditionName.Whole(400));

        Assert.Equal(Path.Combine(home.Root.FullName, key.ToString()[..2], name), home.Files.Find(name));
        Assert.NotNull(home.Files.FindMaster(key));
        Assert.Null(home.Files.Find(RenditionName.Stored(key, RenditionName.Master)));
        Assert.Null(home.Files.Find(RenditionName.Stored(key, RenditionName.Whole(800))));
        Assert.Equal(2, home.Files.TotalBytes);
    }

    [Fact]
    public void A_deleted_picture_is_gone_and_no_other()
    {
        var gone = Keep("a", RenditionName.Whole(400), RenditionName.Master);
        var stays = Keep("b", RenditionName.Master);

        home.Files.Delete(gone);
        home.Files.Delete(PictureKey.New());

        Assert.Null(home.Files.FindMaster(gone));
        Assert.NotNull(home.Files.FindMaster(stays));
        Assert.Single(home.Everything);
    }

    [Theory]
    [MemberData(nameof(HostileStarts))]
    public void No_name_leads_to_another_file(string name)
    {
        var key = Keep("a", RenditionName.Whole(400));

        Assert.Null(home.Files.Find(name));
        Assert.Null(home.Files.Find($"{key}-{name}"));
        Assert.Null(home.Files.Find($"{key}-400.webp/{name}"));
        Assert.Null(home.Files.Find($"../{key.ToString()[..2]}/{key}-400.webp"));
    }

    [Theory]
    [MemberData(nameof(HostileStarts))]
    public void A_process_that_writes_under_another_name_is_not_believed(string name)
    {
        using (var work = home.Files.Receive())
        {
            Assert.Throws<InvalidOperationException>(() => home.Files.Keep(PictureKey.New(), work, [name]));
        }

        Assert.Empty(home.Everything);
    }

    [Fact]
    public void What_a_power_cut_left_of_an_upload_goes_at_the_next_start()
    {
        var kept = Keep("a", RenditionName.Master);
        File.WriteAllText(home.Files.Receive().Upload, "half a picture");

        home.Files.RemoveLeftovers();

        Assert.Single(home.Everything);
        Assert.NotNull(home.Files.FindMaster(kept));
    }

    [Theory]
    [InlineData(499 * Megabyte, 1_000 * Megabyte, false)]
    [InlineData(500 * Megabyte, 1_000 * Megabyte, true)]
    [InlineData(4_900 * Megabyte, 100_000 * Megabyte, false)]
    [InlineData(5_000 * Megabyte, 100_000 * Megabyte, true)]
    public void A_disk_has_room_above_both_floors(long free, long total, bool isEnough) =>
        Assert.Equal(isEnough, new DiskRoom(free, total).IsEnough);

    [Fact]
    public async Task On_a_full_disk_nothing_is_received()
    {
        using var full = new PictureHome(room: new DiskRoom(Megabyte, 1_000 * Megabyte));

        Assert.Equal(PictureRefusal.DiskFull, await full.RefusalAsync(Drawn.Of(ImageKind.Png, 64, 48)));
        Assert.Empty(full.Everything);
    }

    [Fact]
    public void The_disk_s_own_room_is_known() => Assert.InRange(DiskRoom.On(home.Root).FreeBytes, 1, DiskRoom.On(home.Root).TotalBytes);

    [Fact]
    public async Task One_byte_more_than_allowed_is_refused_and_leaves_nothing()
    {
        var upload = Drawn.Of(ImageKind.Jpeg, 64, 48);
        Array.Resize(ref upload, ImageLimits.Bytes + 1);

        Assert.Equal(PictureRefusal.TooManyBytes, await home.RefusalAsync(upload));
        Assert.Empty(home.Everything);
    }

    public void Dispose() => home.Dispose();

    private PictureKey Keep(string content, params string[] names)
    {
        using var work = home.Files.Receive();
        var key = PictureKey.New();

        foreach (var name in names)
        {
            File.WriteAllText(Path.Combine(work.Written, name), content);
        }

        home.Files.Keep(key, work, names);
        return key;
    }
}
