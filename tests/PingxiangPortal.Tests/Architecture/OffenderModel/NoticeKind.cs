namespace PingxiangPortal.Tests.Architecture.OffenderModel;

/// <summary>Stored as a text.</summary>
internal enum NoticeKind
{
    Road = 1,
    Water = 2,
}
