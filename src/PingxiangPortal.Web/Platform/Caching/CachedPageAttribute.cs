namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>Marks a page that all readers with the same choices share.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CachedPageAttribute(CachedPage page) : Attribute
{
    public CachedPage Page => page;
}
