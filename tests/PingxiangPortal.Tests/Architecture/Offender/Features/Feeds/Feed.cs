using System.ComponentModel;
using PingxiangPortal.Tests.Architecture.Offender.Features.Import;

namespace PingxiangPortal.Tests.Architecture.Offender.Features.Feeds;

/// <summary>Names an unlisted feature in an attribute's argument.</summary>
[TypeConverter(typeof(Converter))]
internal sealed class Feed;
