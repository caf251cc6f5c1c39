using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PingxiangPortal.Core.Text.Pictures;

/// <summary>Writes a paragraph that is nothing but pictures as figures with what is said about them; several are a gallery.</summary>
internal sealed class FigureRenderer : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (PicturesOf(obj) is not { Count: > 0 } pictures)
        {
            base.Write(renderer, obj);
            return;
        }

        var isGallery = pictures.Count > 1;
        renderer.EnsureLine();
        renderer.Write(isGallery ? "<div class=\"gallery\">" : "");

        foreach (var picture in pictures)
        {
            renderer.Write("<figure>").Write(picture);
            WriteCaption(renderer, picture);
            renderer.WriteLine("</figure>");
        }

        if (isGallery)
        {
            renderer.WriteLine("</div>");
        }
    }

    /// <summary>The paragraph's pictures; null when anything else stands in it.</summary>
    private static List<LinkInline>? PicturesOf(ParagraphBlock paragraph)
    {
        var pictures = new List<LinkInline>();

        foreach (var inline in paragraph.Inline ?? [])
        {
            switch (inline)
            {
                case LinkInline { IsImage: true } picture when SafeUrl.OwnMedia(picture.Url) is not null:
                    pictures.Add(picture);
                    break;
                case LineBreakInline:
                case LiteralInline literal when literal.Content.IsEmptyOrWhitespace():
                    break;
                default:
                    return null;
            }
        }

        return pictures;
    }

    private static void WriteCaption(HtmlRenderer renderer, LinkInline picture)
    {
        var known = picture.GetData(typeof(KnownPicture)) as KnownPicture;
        var caption = string.IsNullOrWhiteSpace(picture.Title) ? known?.Caption ?? "" : picture.Title.Trim();
        var credit = known?.Credit ?? "";

        if (caption.Length + credit.Length > 0)
        {
            renderer.Write("<figcaption>").WriteEscape(FigureCaption.Of(caption, credit)).Write("</figcaption>");
        }
    }
}
