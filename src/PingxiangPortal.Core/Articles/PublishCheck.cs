namespace PingxiangPortal.Core.Articles;

/// <summary>Lists what still stops an article from being published.</summary>
public static class PublishCheck
{
    /// <summary>Looks at a text that is about to be published.</summary>
    /// <param name="title">Its headline.</param>
    /// <param name="markdown">Its body.</param>
    /// <returns>The missing pieces in the order of the form; empty when it may be published.</returns>
    public static IReadOnlyList<Missing> Of(string title, string markdown)
    {
        var missing = new List<Missing>();

        if (title.Length == 0)
        {
            missing.Add(Missing.Title);
        }

        if (string.IsNullOrWhiteSpace(markdown))
        {
            missing.Add(Missing.Body);
        }

        return missing;
    }

    /// <summary>A piece that readers can't do without.</summary>
    public enum Missing
    {
        /// <summary>標題.</summary>
        Title = 1,

        /// <summary>正文.</summary>
        Body = 2,
    }
}
