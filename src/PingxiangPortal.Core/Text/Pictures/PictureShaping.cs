using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PingxiangPortal.Core.Text.Pictures;

/// <summary>Gives each picture of a text its size, its files, and words where the text has none.</summary>
internal static class PictureShaping
{
    /// <summary>The text column is 38em wide from 40rem on, see the design's measure; narrower pages give it all they have.</summary>
    public const string Sizes = "(min-width: 40rem) 38em, 100vw";

    public static void Apply(Block block, KnownPictures pictures)
    {
        if (block is LeafBlock { Inline: { } inline })
        {
            foreach (var link in inline.Descendants<LinkInline>().Where(link => link.IsImage).ToList())
            {
                Apply(link, pictures);
            }
        }
    }

    private static void Apply(LinkInline link, KnownPictures pictures)
    {
        if (pictures.Find(link.Url) is not { } picture)
        {
            return;
        }

        var attributes = link.GetAttributes();
        link.Url = picture.Files[^1].Address;
        attributes.AddProperty("srcset", string.Join(", ", picture.Files.Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Address} {file.Width}w"))));
        attributes.AddProperty("sizes", Sizes);
        attributes.AddProperty("width", picture.Width.ToString(CultureInfo.InvariantCulture));
        attributes.AddProperty("height", picture.Height.ToString(CultureInfo.InvariantCulture));
        attributes.AddProperty("loading", "lazy");
        attributes.AddProperty("decoding", "async");

        if (string.IsNullOrWhiteSpace(MarkdownTree.Words(link)))
        {
            link.Clear();
            link.AppendChild(new LiteralInline(picture.Alt));
        }

        link.SetData(typeof(KnownPicture), picture);
    }
}
