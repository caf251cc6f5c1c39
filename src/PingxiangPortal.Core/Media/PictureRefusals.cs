namespace PingxiangPortal.Core.Media;

/// <summary>What the desk reads when a picture isn't taken: why, and what to do about it.</summary>
public static class PictureRefusals
{
    /// <summary>Puts a refusal into words.</summary>
    /// <param name="refusal">Why the picture isn't taken.</param>
    /// <returns>One or two sentences in Traditional Chinese.</returns>
    public static string Words(this PictureRefusal refusal) => refusal switch
    {
        PictureRefusal.Empty => "這個檔案是空的，請重新選擇。",
        PictureRefusal.NotAPicture => "這不是能用的圖片。請上傳 JPEG、PNG、WebP 或 GIF（看的是內容，不是副檔名）；HEIC、AVIF、SVG 等請先另存為 JPEG 或 PNG。",
        PictureRefusal.TooManyBytes => "圖片超過 20 MB。請縮小後再上傳。",
        PictureRefusal.TooManyPixels => "圖片太大：單邊最多 12,000 像素，總共最多 6,400 萬像素。請縮小後再上傳。",
        PictureRefusal.TooManyFrames => "動畫超過 500 幀。網站只用第一幀，請另存為靜態圖片後再上傳。",
        PictureRefusal.TooManyChunks => "圖片檔案由太多碎塊組成。請用看圖軟體另存為 JPEG 或 PNG 後再上傳。",
        PictureRefusal.Damaged => "圖片不完整或已損壞，打不開。請重新匯出後再上傳。",
        PictureRefusal.TooCostly => "解開這張圖片需要的時間或記憶體太多。請縮小，或另存為 JPEG 後再上傳。",
        PictureRefusal.Busy => "正在處理別的圖片，請稍候再試。",
        PictureRefusal.DiskFull => "伺服器的磁碟空間不足，暫時不能上傳。請通知管理員。",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, null),
    };
}
