namespace PingxiangPortal.Core.Media;

/// <summary>The place of a picture that every crop has to show.</summary>
public readonly record struct FocalPoint
{
    /// <summary>The middle, until somebody says otherwise.</summary>
    public static readonly FocalPoint Middle = new(50, 50);

    /// <summary>Names a place.</summary>
    /// <param name="x">Percent of the width, 0 (left edge) to 100 (right edge).</param>
    /// <param name="y">Percent of the height, 0 (upper edge) to 100 (lower edge).</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside 0 to 100.</exception>
    public FocalPoint(int x, int y)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(x, 100);
        ArgumentOutOfRangeException.ThrowIfNegative(y);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(y, 100);
        X = x;
        Y = y;
    }

    /// <summary>Percent of the width from the left, 0 to 100.</summary>
    public int X { get; }

    /// <summary>Percent of the height from above, 0 to 100.</summary>
    public int Y { get; }
}
