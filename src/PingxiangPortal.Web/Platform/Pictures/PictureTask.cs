namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>What the decoding process is to make of a picture.</summary>
internal enum PictureTask
{
    /// <summary>All that readers get of the whole picture, and the master.</summary>
    Renditions = 1,

    /// <summary>The parts around a focal point.</summary>
    Crops = 2,
}
