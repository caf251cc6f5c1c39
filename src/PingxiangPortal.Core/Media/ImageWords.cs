namespace PingxiangPortal.Core.Media;

/// <summary>What is said about a picture.</summary>
/// <param name="Alt">替代文字, 0 to <see cref="AltLength"/> characters.</param>
/// <param name="IsDecorative">True for 裝飾圖片.</param>
/// <param name="Caption">圖說, 0 to <see cref="CaptionLength"/> characters.</param>
/// <param name="Credit">圖片來源, 0 to <see cref="CreditLength"/> characters.</param>
public sealed record ImageWords(string Alt, bool IsDecorative, string Caption, string Credit)
{
    /// <summary>Characters of 替代文字: what a screen reader says in half a minute.</summary>
    public const int AltLength = 300;

    /// <summary>Characters of 圖說.</summary>
    public const int CaptionLength = 300;

    /// <summary>Characters of 圖片來源.</summary>
    public const int CreditLength = 100;

    /// <summary>True when readers who don't see the picture miss nothing: it is described, or decorative.</summary>
    public bool IsDescribed => IsDecorative || Alt.Length > 0;
}
