namespace PingxiangPortal.Core.Articles;

/// <summary>標籤: a word under which articles are found, numbered when the first of them is published.</summary>
public sealed class Tag
{
    /// <summary>A word without a number yet.</summary>
    /// <param name="name">1 to 30 characters without white space, unique among tags.</param>
    public Tag(string name) => Name = name;

    /// <summary>The number of its list.</summary>
    public long Id { get; private set; }

    /// <summary>The word that readers see.</summary>
    public string Name { get; private set; }
}
