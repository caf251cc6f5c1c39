using System.Reflection.Metadata;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>Tells which file each class that the Razor compiler wrote comes from.</summary>
internal static class RazorViews
{
    private const string Attribute = "RazorCompiledItemAttribute";

    /// <summary>Name of the generated class → the view, as if it were a type in the namespace of its folder.</summary>
    public static Dictionary<string, TypeName> In(MetadataReader metadata, string rootNamespace)
    {
        var names = new TypeNames(metadata);
        return metadata.GetAssemblyDefinition()
            .GetCustomAttributes()
            .Select(metadata.GetCustomAttribute)
            .Where(item => names.Of(item.Constructor).Any(type => type.Name == Attribute))
            .Select(item => Read(metadata.GetBlobReader(item.Value)))
            .ToDictionary(item => item.Type, item => ViewAt(item.Path, rootNamespace));
    }

    // The arguments are (Type type, string kind, string identifier) after a two-byte prolog.
    private static (string Type, string Path) Read(BlobReader arguments)
    {
        arguments.ReadUInt16();
        var type = arguments.ReadSerializedString() ?? "";
        arguments.ReadSerializedString();
        return (type.Split(',')[0], arguments.ReadSerializedString() ?? "");
    }

    private static TypeName ViewAt(string path, string rootNamespace)
    {
        var parts = path.Trim('/').Split('/');
        return new TypeName(string.Join('.', parts.SkipLast(1).Prepend(rootNamespace)), parts[^1]);
    }
}
