namespace PingxiangPortal.Web.Platform.Html;

/// <summary>How much of a moment a reader is shown; every form but <see cref="Clock"/> names a year that is not the present one.</summary>
internal enum TimeFormat
{
    /// <summary>2021年12月8日 13:03, always with its year.</summary>
    Long,

    /// <summary>12月8日, or 2021年12月8日.</summary>
    Day,

    /// <summary>12月8日 13:03, or with its year.</summary>
    Moment,

    /// <summary>13:03, below a heading that names the day.</summary>
    Clock,

    /// <summary>13:03 today, 12/8 this year, 2021/12/8 before.</summary>
    Short,
}
