namespace PingxiangPortal.Web.Features.Categories;

/// <summary>What became of a change to a category.</summary>
internal enum CategoryOutcome
{
    Done,

    /// <summary>No such category.</summary>
    NotFound,

    /// <summary>Another category has this address.</summary>
    SlugTaken,

    /// <summary>A sibling has this name.</summary>
    NameTaken,

    /// <summary>Below itself, or deeper than the tree may grow.</summary>
    BadPlace,

    /// <summary>Articles or categories lie in it.</summary>
    NotEmpty,
}
