namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>A text on its way through several steps, in two buffers that take turns.</summary>
internal sealed class TextInSteps
{
    private AnchoredText spare = new();

    /// <summary>What the steps made so far.</summary>
    public AnchoredText Text { get; private set; } = new();

    public void Begin(AnchoredText source, int start, int length)
    {
        Text.Clear();
        Text.Take(source, start, length);
    }

    public void Apply(ReadOnlySpan<PhraseGroup> steps)
    {
        foreach (var step in steps)
        {
            step.Rewrite(Text, spare);
            (Text, spare) = (spare, Text);
        }
    }
}
