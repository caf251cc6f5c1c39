namespace PingxiangPortal.Core.Articles;

/// <summary>來自: a unit that articles come from, numbered when the first of them is published.</summary>
public sealed class Source
{
    /// <summary>A unit without a number yet.</summary>
    /// <param name="name">1 to 40 characters, unique among sources.</param>
    public Source(string name) => Name = name;

    /// <summary>The number in the address of its list.</summary>
    public long Id { get; private set; }

    /// <summary>The name that readers see.</summary>
    public string Name { get; private set; }
}
