namespace PingxiangPortal.Web.Store;

/// <summary>A seed document that was imported; it stays when its article goes, so that nothing comes back by itself.</summary>
internal sealed class ImportedSeed(string fileName)
{
    public string FileName { get; private set; } = fileName;

    /// <summary>SHA-256 of the document's text, in hexadecimal.</summary>
    public string Fingerprint { get; private set; } = "";

    public long ArticleId { get; private set; }

    /// <summary>The article's version right after the import: a higher one means that somebody changed it.</summary>
    public int ArticleVersion { get; private set; }

    public DateTime ImportedUtc { get; private set; }

    public void Keep(string fingerprint, long articleId, int articleVersion, DateTime nowUtc)
    {
        Fingerprint = fingerprint;
        ArticleId = articleId;
        ArticleVersion = articleVersion;
        ImportedUtc = nowUtc;
    }
}
