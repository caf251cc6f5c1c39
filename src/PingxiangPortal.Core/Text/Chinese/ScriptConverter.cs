namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>Converts text between the scripts by OpenCC's dictionaries, phrase by phrase.</summary>
/// <remarks>
/// The rules are OpenCC's configurations: compatibility ideographs are normalised, the text is cut into phrases
/// (the longest first, from the left), and each phrase goes through the steps by itself. Words stay the writer's own:
/// 软件 becomes 軟件, not 軟體. Loaded at first use; safe for many threads.
/// </remarks>
public sealed class ScriptConverter
{
    private static readonly Lazy<ScriptConverter> ToTraditional = new(() => OpenccConfiguration.Read("s2tw"));
    private static readonly Lazy<ScriptConverter> ToSimplified = new(() => OpenccConfiguration.Read("tw2s"));

    private readonly PhraseGroup[] normalization;
    private readonly PhraseGroup? segmentation;
    private readonly PhraseGroup[] steps;

    internal ScriptConverter(PhraseGroup[] normalization, PhraseGroup? segmentation, PhraseGroup[] steps)
    {
        this.normalization = normalization;
        this.segmentation = segmentation;
        this.steps = steps;
    }

    /// <summary>The converter into a script.</summary>
    /// <param name="wanted">A defined script.</param>
    /// <returns>Into Traditional as Taiwan writes it (OpenCC's s2tw), or from that into Simplified (tw2s).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined script.</exception>
    public static ScriptConverter To(Script wanted) => wanted switch
    {
        Script.Hant => ToTraditional.Value,
        Script.Hans => ToSimplified.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(wanted), wanted, "Not a script."),
    };

    /// <summary>Converts a text.</summary>
    /// <param name="text">
    /// Text of any length in the other script. Text that is in the wanted script already must not be given: 后 in a
    /// Traditional text would be taken for Simplified.
    /// </param>
    /// <returns>The text in the wanted script; the same instance when nothing in it changes.</returns>
    public string Convert(string text)
    {
        var source = new AnchoredText();
        source.AppendMarked(text);
        var target = new AnchoredText();
        Convert(source, 0, source.Length, target);
        return target.Characters.SequenceEqual(text) ? text : target.Characters.ToString();
    }

    /// <summary>Converts a part of a text and adds it to another.</summary>
    internal void Convert(AnchoredText source, int start, int length, AnchoredText target)
    {
        var draft = new TextInSteps();
        draft.Begin(source, start, length);
        draft.Apply(normalization);
        if (segmentation is null)
        {
            draft.Apply(steps);
            target.Take(draft.Text);
        }
        else
        {
            ConvertSegments(segmentation, draft.Text, target);
        }
    }

    private void ConvertSegments(PhraseGroup phrases, AnchoredText source, AnchoredText target)
    {
        var draft = new TextInSteps();
        var taken = 0;
        while (phrases.TryFind(source.Characters, taken, out var phrase))
        {
            ConvertSegment(source, taken, phrase.Start, draft, target);
            ConvertSegment(source, phrase.Start, phrase.End, draft, target);
            taken = phrase.End;
        }

        ConvertSegment(source, taken, source.Length, draft, target);
    }

    private void ConvertSegment(AnchoredText source, int start, int end, TextInSteps draft, AnchoredText target)
    {
        draft.Begin(source, start, end - start);
        draft.Apply(steps);
        target.Take(draft.Text);
    }
}
