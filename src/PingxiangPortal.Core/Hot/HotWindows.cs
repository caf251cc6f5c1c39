using System.Diagnostics.CodeAnalysis;

namespace PingxiangPortal.Core.Hot;

/// <summary>How far each window looks back, how fast it forgets, and the name under which it travels in addresses.</summary>
public static class HotWindows
{
    /// <summary>The window that reaches back furthest.</summary>
    public const HotWindow Longest = HotWindow.Month;

    /// <summary>All windows, the shortest first.</summary>
    public static IReadOnlyList<HotWindow> All { get; } = [HotWindow.Day, HotWindow.Week, HotWindow.Month];

    /// <summary>How many full hours before the present one still count.</summary>
    /// <param name="window">One of the three windows.</param>
    /// <returns>24 to 720.</returns>
    public static int Hours(this HotWindow window) => window switch
    {
        HotWindow.Day => 24,
        HotWindow.Week => 7 * 24,
        HotWindow.Month => 30 * 24,
        _ => throw new ArgumentOutOfRangeException(nameof(window), window, null),
    };

    /// <summary>After how many hours a reading or a reaction weighs half as much as a new one.</summary>
    /// <param name="window">One of the three windows.</param>
    /// <returns>6 to 168.</returns>
    /// <remarks>
    /// As the page of the hot lists tells readers: every six hours, every two days, every week. A window ends after
    /// three and a half to four and a third halvings, so what leaves it moves nothing up or down by much.
    /// </remarks>
    public static int HalfLifeHours(this HotWindow window) => window switch
    {
        HotWindow.Day => 6,
        HotWindow.Week => 2 * 24,
        HotWindow.Month => 7 * 24,
        _ => throw new ArgumentOutOfRangeException(nameof(window), window, null),
    };

    /// <summary>The name in addresses, never changed once published.</summary>
    /// <param name="window">One of the three windows.</param>
    public static string Name(this HotWindow window) => window switch
    {
        HotWindow.Day => "24h",
        HotWindow.Week => "7d",
        HotWindow.Month => "30d",
        _ => throw new ArgumentOutOfRangeException(nameof(window), window, null),
    };

    /// <summary>Finds the window of a name; only the three exact names count.</summary>
    /// <param name="name">What the address says; nothing and anything else are no window.</param>
    /// <param name="window">The window, when the answer is true.</param>
    /// <returns>False for other spellings and unknown names.</returns>
    public static bool TryParse(ReadOnlySpan<char> name, [NotNullWhen(true)] out HotWindow? window)
    {
        window = null;

        foreach (var known in All)
        {
            if (name.SequenceEqual(known.Name()))
            {
                window = known;
            }
        }

        return window is not null;
    }
}
