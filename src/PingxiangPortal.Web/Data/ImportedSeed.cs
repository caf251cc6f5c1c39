namespace PingxiangPortal.Web.Data;

/// <summary>A seed document that was imported; it stays when its article goes, so that nothing comes back by itself.</summary>
internal sealed class ImportedSeed
{
    public ImportedSeed(string fingerprint, string fileName, long articleId, DateTime importedUtc)
    {
        Fingerprint = fingerprint;
        FileName = fileName;
        ArticleId = articleId;
        ImportedUtc = importedUtc;
    }

    /// <summary>SHA-256 of the document's text, in hexadecimal.</summary>
    public string Fingerprint { get; private set; }

    public string FileName { get; private set; }

    public long ArticleId { get; private set; }

    public DateTime ImportedUtc { get; private set; }
}
