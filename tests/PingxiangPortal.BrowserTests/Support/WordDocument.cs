using System.Net;

namespace PingxiangPortal.BrowserTests.Support;

/// <summary>A document as Word puts it on the clipboard: paragraphs with styles, and pictures as names in the HTML and bytes in the rich text.</summary>
internal static class WordDocument
{
    private static readonly string[] Pictures =
    [
        "89504e470d0a1a0a0000000d4948445200000008000000060802000000716748ac000000114944415478da63d8a2218715310ca40400d9192ee1ead532440000000049454e44ae426082",
        "89504e470d0a1a0a0000000d4948445200000008000000060802000000716748ac000000114944415478da63904b89c28a18065202000bca2941ac1c81970000000049454e44ae426082",
    ];

    /// <summary>The rich text beside the HTML.</summary>
    public static string RichText =>
        @"{\rtf1 " + string.Concat(Pictures.Select(bytes => $@"{{\*\shppict{{\pict\picw8\pich6\pngblip {bytes}}}}}{{\nonshppict{{\pict\wmetafile8 0100}}}}")) + "}";

    /// <summary>The HTML, with a picture behind the first and the second paragraph.</summary>
    public static string Html(IReadOnlyList<string> paragraphs) =>
        """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=ZH-TW><!--StartFragment-->"""
        + string.Concat(paragraphs.Select((text, at) => Paragraph(WebUtility.HtmlEncode(text)) + (at < Pictures.Length ? Paragraph(Picture(at + 1)) : "")))
        + "<!--EndFragment--></body></html>";

    private static string Paragraph(string inside) =>
        $"<p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'><span style='font-family:宋体;mso-ascii-font-family:\"Times New Roman\"'>{inside}</span><span lang=EN-US><o:p></o:p></span></p>";

    private static string Picture(int number) => $"<![if !vml]><img width=8 height=6 src=\"file:///C:/Temp/clip_image00{number}.png\"><![endif]>";
}
