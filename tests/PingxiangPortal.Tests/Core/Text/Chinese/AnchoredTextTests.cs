using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Tests.Core.Text.Chinese;

public sealed class AnchoredTextTests
{
    [Theory]
    [InlineData("丙丁", new[] { 0, 1, 1, 2 })]
    [InlineData("丙丁戊己庚", new[] { 0, 1, 2, 5 })]
    [InlineData("", new[] { 0, 0, 0, 0 })]
    public void Marks_stay_with_their_phrase_whatever_its_length(string replacement, int[] expected)
    {
        var (source, target, copy) = (Marked("甲", "乙", "丑", "子"), new AnchoredText(), new AnchoredText());

        target.Take(source, 0, 3, replacement);
        target.Take(source, 3, 1);
        copy.Take(target);

        Assert.Equal(replacement + "子", copy.Characters.ToString());
        Assert.Equal(expected, copy.Marks);
    }

    [Fact]
    public void No_mark_is_lost_when_the_end_of_a_text_becomes_nothing()
    {
        var (source, target, copy) = (Marked("甲", "乙"), new AnchoredText(), new AnchoredText());

        target.Take(source, 0, 1);
        target.Take(source, 1, 1, "");
        copy.Take(target);

        Assert.Equal([0, 1], copy.Marks);
    }

    private static AnchoredText Marked(params string[] parts)
    {
        var text = new AnchoredText();
        Array.ForEach(parts, text.AppendMarked);
        return text;
    }
}
