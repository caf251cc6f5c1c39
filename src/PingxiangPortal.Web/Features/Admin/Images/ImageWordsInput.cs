using PingxiangPortal.Core.Media;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>What a form says about a picture.</summary>
internal class ImageWordsInput
{
    [Characters(ImageWords.AltLength, "替代文字")]
    public string? Alt { get; set; }

    public bool IsDecorative { get; set; }

    [Characters(ImageWords.CaptionLength, "圖說")]
    public string? Caption { get; set; }

    [Characters(ImageWords.CreditLength, "圖片來源")]
    public string? Credit { get; set; }

    /// <summary>The state that the editor has open.</summary>
    public int Version { get; set; }

    public ImageWords Words => new(InputText.OneLine(Alt ?? ""), IsDecorative, InputText.OneLine(Caption ?? ""), InputText.OneLine(Credit ?? ""));
}
