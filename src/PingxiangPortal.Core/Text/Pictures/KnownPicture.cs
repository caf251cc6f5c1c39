namespace PingxiangPortal.Core.Text.Pictures;

/// <summary>What the renderer has to know of a picture of this site.</summary>
/// <param name="Width">Pixels, 1 or more.</param>
/// <param name="Height">Pixels, 1 or more.</param>
/// <param name="Alt">替代文字 of the library, for a text that gives none; empty for 裝飾圖片.</param>
/// <param name="Caption">圖說 of the library, for a text that gives none; may be empty.</param>
/// <param name="Credit">圖片來源, may be empty.</param>
/// <param name="Files">The addresses of its files, the narrowest first.</param>
public sealed record KnownPicture(int Width, int Height, string Alt, string Caption, string Credit, IReadOnlyList<PictureFile> Files);

/// <summary>A file of a picture.</summary>
/// <param name="Address">A local address.</param>
/// <param name="Width">Pixels, 1 or more.</param>
public sealed record PictureFile(string Address, int Width);
