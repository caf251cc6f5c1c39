namespace PingxiangPortal.Core.Compare;

/// <summary>Puts two people's changes of a field together that has one value: title, summary, category, tags.</summary>
public static class FieldMerge
{
    /// <summary>Merges a field.</summary>
    /// <param name="original">The value that both began with.</param>
    /// <param name="theirs">The other person's value.</param>
    /// <param name="mine">One's own value.</param>
    /// <typeparam name="T">A type whose values compare by content.</typeparam>
    public static MergedField<T> Of<T>(T original, T theirs, T mine)
    {
        var values = EqualityComparer<T>.Default;
        return new MergedField<T>(
            Outcome(values.Equals(original, theirs), values.Equals(original, mine), values.Equals(theirs, mine)), theirs, mine);
    }

    /// <summary>Merges a field of which nobody knows what it was: any difference is a conflict.</summary>
    /// <param name="theirs">The other person's value.</param>
    /// <param name="mine">One's own value.</param>
    /// <typeparam name="T">A type whose values compare by content.</typeparam>
    public static MergedField<T> WithoutBase<T>(T theirs, T mine) =>
        new(EqualityComparer<T>.Default.Equals(theirs, mine) ? MergeOutcome.Same : MergeOutcome.Conflict, theirs, mine);

    /// <summary>Merges a list as a whole: its order counts.</summary>
    /// <param name="original">The list that both began with; null when nobody knows.</param>
    /// <param name="theirs">The other person's list.</param>
    /// <param name="mine">One's own list.</param>
    /// <typeparam name="T">A type whose values compare by content.</typeparam>
    public static MergedField<IReadOnlyList<T>> OfList<T>(IReadOnlyList<T>? original, IReadOnlyList<T> theirs, IReadOnlyList<T> mine)
    {
        var isAlike = theirs.SequenceEqual(mine);
        var outcome = original is null
            ? isAlike ? MergeOutcome.Same : MergeOutcome.Conflict
            : Outcome(original.SequenceEqual(theirs), original.SequenceEqual(mine), isAlike);
        return new MergedField<IReadOnlyList<T>>(outcome, theirs, mine);
    }

    internal static MergeOutcome Outcome(bool isTheirsAsBefore, bool isMineAsBefore, bool isAlike) =>
        (isTheirsAsBefore, isMineAsBefore) switch
        {
            (true, true) => MergeOutcome.Same,
            (false, true) => MergeOutcome.Theirs,
            (true, false) => MergeOutcome.Mine,
            _ => isAlike ? MergeOutcome.Alike : MergeOutcome.Conflict,
        };
}
