using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Core.Media;

/// <summary>The name under which a picture was uploaded: a text for people to search by, never a part of a path.</summary>
public static class OriginalName
{
    /// <summary>Characters, as <see cref="InputText.ScalarCount"/> counts them. Names of cameras and agencies are shorter.</summary>
    public const int Length = 100;

    /// <summary>What stands for a name of which nothing is left.</summary>
    public const string Unnamed = "未命名";

    /// <summary>Cleans a name that a browser sent.</summary>
    /// <param name="name">Any text; with a path, as old browsers send it, or without; null where none came.</param>
    /// <returns>One line of at most <see cref="Length"/> characters without slashes, never empty.</returns>
    public static string Clean(string? name)
    {
        var line = InputText.OneLine(name).Replace('\\', '/');
        var last = line[(line.LastIndexOf('/') + 1)..].Trim('.', ' ', '\u3000');
        var cut = string.Concat(last.EnumerateRunes().Take(Length)).Trim('.', ' ', '\u3000');
        return cut.Length == 0 ? Unnamed : cut;
    }
}
