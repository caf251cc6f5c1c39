using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Core.Media;

/// <summary>圖片: an uploaded picture, decoded and written anew, with what is said about it.</summary>
public sealed class Image
{
    /// <summary>A picture whose files are written.</summary>
    /// <param name="key">The random name of its files: lower-case letters and digits, at least 128 bits.</param>
    /// <param name="size">Its width and height in pixels, upright, each 1 to 12,000.</param>
    /// <param name="bytes">What all its files take.</param>
    /// <param name="fileName">The name it was sent under, cleaned; text only, never a path.</param>
    /// <param name="edit">Who uploaded it, and when.</param>
    public Image(string key, (int Width, int Height) size, long bytes, string fileName, Edit edit)
    {
        Key = key;
        (Width, Height) = size;
        Bytes = bytes;
        FileName = fileName;
        UploadedById = edit.AccountId;
        UploadedByName = edit.AccountName;
        UploadedUtc = edit.AtUtc;
    }

    private Image()
    {
    }

    /// <summary>The picture's number.</summary>
    public long Id { get; private set; }

    /// <summary>The random name of its files, which stands in its address.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Width in pixels, upright.</summary>
    public int Width { get; private set; }

    /// <summary>Height in pixels, upright.</summary>
    public int Height { get; private set; }

    /// <summary>What all its files take, in bytes.</summary>
    public long Bytes { get; private set; }

    /// <summary>The name that it was sent under, cleaned.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>替代文字: what is to be seen, for those who don't see it; 0 to 300 characters.</summary>
    public string Alt { get; private set; } = "";

    /// <summary>裝飾圖片: it says nothing, and screen readers pass over it.</summary>
    public bool IsDecorative { get; private set; }

    /// <summary>圖說, 0 to 300 characters.</summary>
    public string Caption { get; private set; } = "";

    /// <summary>圖片來源: whose picture it is, 0 to 100 characters. Without it nothing that shows it is published.</summary>
    public string Credit { get; private set; } = "";

    /// <summary>The point that every crop keeps, in percent of the width from the left, 0 to 100.</summary>
    public int FocusX { get; private set; } = 50;

    /// <summary>The same from the top.</summary>
    public int FocusY { get; private set; } = 50;

    /// <summary>The account that uploaded it, or null for an import.</summary>
    public long? UploadedById { get; private set; }

    /// <summary>The name of that account then.</summary>
    public string UploadedByName { get; private set; } = "";

    /// <summary>When it was uploaded.</summary>
    public DateTime UploadedUtc { get; private set; }

    /// <summary>Raised by every change, so that two changes at once can't overwrite each other.</summary>
    public int Version { get; private set; }

    /// <summary>True when readers who don't see it miss nothing: it is described, or decorative.</summary>
    public bool IsDescribed => IsDecorative || Alt.Length > 0;

    /// <summary>Says what it shows and whose it is.</summary>
    /// <param name="alt">替代文字; kept beside <paramref name="isDecorative"/> in case the choice is taken back.</param>
    /// <param name="isDecorative">True for 裝飾圖片.</param>
    /// <param name="caption">圖說.</param>
    /// <param name="credit">圖片來源.</param>
    public void Describe(string alt, bool isDecorative, string caption, string credit)
    {
        Alt = alt;
        IsDecorative = isDecorative;
        Caption = caption;
        Credit = credit;
        Version++;
    }

    /// <summary>Moves the point that crops keep; the files of the new crops must be written before.</summary>
    /// <param name="x">Percent from the left, 0 to 100.</param>
    /// <param name="y">Percent from the top, 0 to 100.</param>
    /// <param name="bytes">What all its files take now.</param>
    public void Focus(int x, int y, long bytes)
    {
        FocusX = x;
        FocusY = y;
        Bytes = bytes;
        Version++;
    }
}
