namespace PingxiangPortal.Core.Media;

/// <summary>The shapes to which pages cut pictures.</summary>
public enum CropShape
{
    /// <summary>16:9, above an article and on the lead of the front page (頭條).</summary>
    Wide = 1,

    /// <summary>4:3, in lists (列表).</summary>
    Card = 2,

    /// <summary>1:1, beside a link that somebody shares (分享).</summary>
    Square = 3,
}
