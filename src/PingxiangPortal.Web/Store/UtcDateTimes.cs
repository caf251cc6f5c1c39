using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PingxiangPortal.Web.Store;

/// <summary>Every stored time is UTC and says so when read; a local time is a mistake of the caller.</summary>
internal sealed class UtcDateTimes() : ValueConverter<DateTime, DateTime>(
    written => written.Kind == DateTimeKind.Local ? written.ToUniversalTime() : DateTime.SpecifyKind(written, DateTimeKind.Utc),
    read => DateTime.SpecifyKind(read, DateTimeKind.Utc));
