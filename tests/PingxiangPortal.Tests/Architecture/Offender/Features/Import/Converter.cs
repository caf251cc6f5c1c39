using System.ComponentModel;

namespace PingxiangPortal.Tests.Architecture.Offender.Features.Import;

/// <summary>Named only by an attribute elsewhere.</summary>
internal sealed class Converter : TypeConverter;
