namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>What came of reading a list of protected words.</summary>
/// <param name="Words">The words; null when there are too many or one is too long.</param>
/// <param name="Count">How many different words were typed; <see cref="ProtectedWords.MaximumWords"/> are allowed.</param>
/// <param name="TooLong">The words with more than <see cref="ProtectedWords.MaximumLength"/> units, whole and in order.</param>
public sealed record ProtectedWordsReading(ProtectedWords? Words, int Count, IReadOnlyList<string> TooLong);
