namespace PingxiangPortal.Core.Hot;

/// <summary>What is counted apart: one measure of one article in one clock hour.</summary>
/// <param name="Hour">The hour, as <see cref="HotHour"/> numbers it.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="ArticleId">The article's number.</param>
public readonly record struct HourlyCount(int Hour, HotMeasure Measure, long ArticleId);

/// <summary>How much a count has to change.</summary>
/// <param name="Count">Which one.</param>
/// <param name="By">More, or less when reactions were taken back; not 0.</param>
public readonly record struct HourlyChange(HourlyCount Count, int By);
