namespace PingxiangPortal.Core.Compare;

/// <summary>What becomes of a field with one value that two people had in hand.</summary>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Theirs">The other person's value.</param>
/// <param name="Mine">One's own value.</param>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record MergedField<T>(MergeOutcome Outcome, T Theirs, T Mine)
{
    /// <summary>The merged value.</summary>
    /// <param name="ifConflict">What somebody chose or wrote; taken only when <see cref="Outcome"/> is a conflict.</param>
    public T Value(T ifConflict) => Outcome switch
    {
        MergeOutcome.Conflict => ifConflict,
        MergeOutcome.Theirs => Theirs,
        _ => Mine,
    };
}
