namespace PingxiangPortal.Core.Media;

/// <summary>What a picture says about itself before anything of it is decoded.</summary>
/// <param name="Kind">Its kind, by content.</param>
/// <param name="Width">Pixels, as stored: a photograph that is to be turned is not turned yet. The largest where it says several.</param>
/// <param name="Height">Pixels, likewise.</param>
/// <param name="Frames">Pictures in it, 1 or more; counting ends above <see cref="ImageLimits.Frames"/>.</param>
/// <param name="Chunks">Pieces that it consists of; counting ends above <see cref="ImageLimits.Chunks"/>.</param>
public readonly record struct ImageHeader(ImageKind Kind, int Width, int Height, int Frames, int Chunks);
