namespace PingxiangPortal.Core.Compare;

/// <summary>A place of three texts; each range may be empty.</summary>
internal readonly record struct MergeUnit(ParagraphRange Base, ParagraphRange Theirs, ParagraphRange Mine)
{
    /// <summary>True when paragraphs were put between two others here.</summary>
    public bool IsBetween => Base.IsEmpty;

    /// <summary>This place and the one that follows it as one.</summary>
    public MergeUnit With(MergeUnit next) =>
        new(Joined(Base, next.Base), Joined(Theirs, next.Theirs), Joined(Mine, next.Mine));

    private static ParagraphRange Joined(ParagraphRange first, ParagraphRange second) => new(first.First, first.Count + second.Count);
}
