namespace PingxiangPortal.Core.Text.Pictures;

/// <summary>The words under a picture, alike in a text and above it.</summary>
public static class FigureCaption
{
    /// <summary>Says what a picture shows and whose it is.</summary>
    /// <param name="caption">圖說, may be empty.</param>
    /// <param name="credit">圖片來源, may be empty.</param>
    /// <returns>Text without markup; empty when both are.</returns>
    public static string Of(string caption, string credit) =>
        credit.Length == 0 ? caption : caption.Length == 0 ? $"圖：{credit}" : $"{caption}（{credit}）";
}
