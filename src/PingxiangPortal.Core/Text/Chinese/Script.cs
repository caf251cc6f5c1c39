namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>The two scripts in which Chinese is written; the numbers are stored.</summary>
public enum Script
{
    /// <summary>Traditional, 繁體.</summary>
    Hant = 1,

    /// <summary>Simplified, 簡體.</summary>
    Hans = 2,
}
