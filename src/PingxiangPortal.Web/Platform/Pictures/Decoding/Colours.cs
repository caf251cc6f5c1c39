using System.Text;
using NetVips;

namespace PingxiangPortal.Web.Platform.Pictures.Decoding;

/// <summary>Brings colours to sRGB, which is what browsers show where a file doesn't say.</summary>
internal static class Colours
{
    private const string ProfileField = "icc-profile-data";
    private const string Screen = "srgb";

    public static Image ToScreen(Image picture)
    {
        using var converted = HasOtherProfile(picture) ? Converted(picture) : picture.Colourspace(Enums.Interpretation.Srgb);
        return converted.Cast(Enums.BandFormat.Uchar);
    }

    private static Image Converted(Image picture)
    {
        try
        {
            return picture.IccTransform(Screen, embedded: true, intent: Enums.Intent.Relative, depth: 8);
        }
        catch (VipsException)
        {
            // A broken profile, or one for other channels: the numbers as they are come nearest.
            return picture.Colourspace(Enums.Interpretation.Srgb);
        }
    }

    /// <summary>Most pictures carry sRGB itself; taking that as it is saves a third of the time.</summary>
    private static bool HasOtherProfile(Image picture) =>
        picture.Interpretation == Enums.Interpretation.Cmyk
        || (picture.Contains(ProfileField) && picture.Get(ProfileField) is byte[] profile && !NamesScreen(profile));

    private static bool NamesScreen(ReadOnlySpan<byte> profile) =>
        profile.IndexOf("sRGB"u8) >= 0 || profile.IndexOf(Encoding.BigEndianUnicode.GetBytes("sRGB")) >= 0;
}
