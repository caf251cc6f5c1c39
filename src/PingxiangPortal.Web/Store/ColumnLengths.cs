using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Web.Store;

/// <summary>Lengths of columns that no form fills, in characters.</summary>
internal static class ColumnLengths
{
    /// <summary>Where nothing else is said: longer than any name, shorter than anything that could hurt.</summary>
    public const int Default = 256;

    /// <summary>A SHA-256 in hexadecimal.</summary>
    public const int Fingerprint = 64;

    /// <summary>The longest value that the portal keeps about itself is the list of protected words, each on its line.</summary>
    public const int Setting = ProtectedWords.MaximumWords * (ProtectedWords.MaximumLength + 1);

    /// <summary>A whole form in JSON: 300,000 characters, each at most twelve there, and the small fields.</summary>
    public const int Form = 4_000_000;

    /// <summary>Rendered bodies: 300,000 characters of Markdown grow by links and entities, tenfold at the very worst.</summary>
    public const int Html = 4_000_000;
}
