using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Tests.Core.Reactions;

public sealed class ReactionTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 3, 4, 5, DateTimeKind.Utc);

    [Fact]
    public void Another_kind_moves_the_reaction_and_says_when()
    {
        var reaction = new Reaction(1, ReaderId.New(Now), ReactionKind.Flower, Now);

        reaction.MoveTo(ReactionKind.Egg, Now.AddMinutes(1));

        Assert.Equal((ReactionKind.Egg, Now, Now.AddMinutes(1)), (reaction.Kind, reaction.CreatedUtc, reaction.ChangedUtc));
    }

    [Fact]
    public void The_same_kind_again_changes_nothing()
    {
        var reaction = new Reaction(1, ReaderId.New(Now), ReactionKind.Flower, Now);

        reaction.MoveTo(ReactionKind.Flower, Now.AddMinutes(1));

        Assert.Equal((ReactionKind.Flower, Now), (reaction.Kind, reaction.ChangedUtc));
    }

    [Fact]
    public void No_two_readers_have_one_id() => Assert.Equal(1_000, Enumerable.Range(0, 1_000).Select(_ => ReaderId.New(Now)).Distinct().Count());

    [Fact]
    public void A_later_reader_stands_behind_an_earlier_one()
    {
        var readers = Enumerable.Range(0, 1_000).Select(milliseconds => ReaderId.New(Now.AddMilliseconds(milliseconds))).ToList();

        Assert.Equal(readers, readers.OrderBy(reader => Convert.ToHexString(reader.Value.ToByteArray(bigEndian: true)), StringComparer.Ordinal));
    }

    [Fact]
    public void The_names_and_labels_stand_in_the_order_of_the_buttons()
    {
        Assert.Equal(["flower", "handshake", "shocked", "passby", "egg"], ReactionKinds.All.Select(kind => kind.Name()));
        Assert.Equal(["鮮花", "握手", "雷人", "路過", "雞蛋"], ReactionKinds.All.Select(kind => kind.Label(Script.Hant)));
        Assert.Equal([1, 2, 3, 4, 5], ReactionKinds.All.Select(kind => (int)kind));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Flower")]
    [InlineData("flower ")]
    [InlineData("1")]
    [InlineData("flower,egg")]
    [InlineData("鮮花")]
    public void Anything_but_the_five_names_is_no_kind(string? name) => Assert.False(ReactionKinds.TryParse(name, out _));

    [Fact]
    public void Each_name_is_read_back() =>
        Assert.All(ReactionKinds.All, kind => Assert.True(ReactionKinds.TryParse(kind.Name(), out var read) && read == kind));
}
