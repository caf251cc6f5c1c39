namespace PingxiangPortal.BrowserTests.Support;

/// <summary>What other programs put on the clipboard, written after the habits of each.</summary>
internal static class Clippings
{
    /// <summary>Word: styles for everything, lists as paragraphs with signs, a table without header, a picture of its own computer.</summary>
    public const string Word = """
        <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>
        <meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {mso-style-unhide:no; font-size:10.5pt;} --></style></head><body lang=ZH-TW style='tab-interval:21.0pt'><!--StartFragment-->
        <h1 style='mso-pagination:widow-orphan'><span style='font-family:"黑體"'>河邊步道</span><span lang=EN-US><o:p></o:p></span></h1>
        <p class=MsoNormal style='text-indent:21.0pt'><span style='font-family:新細明體'>步道</span><b style='mso-bidi-font-weight:normal'><span style='color:red'>下週</span></b>開放，全長<span style='font-weight:bold'>三公里</span>。<o:p></o:p></p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Wingdings;mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>北段</p>
        <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>鋪石</p>
        <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp; </span></span><![endif]>裝燈</p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Wingdings;mso-list:Ignore'>l<span>&nbsp;&nbsp; </span></span><![endif]>南段</p>
        <p class=MsoNormal style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>一、</span><![endif]>誰來管</p>
        <table class=MsoTableGrid style='border-collapse:collapse'><tr><td style='width:99pt'><p class=MsoNormal><b>段</b></p></td><td style='width:99pt'><p class=MsoNormal><b>公里</b></p></td></tr><tr><td rowspan=2><p>北</p></td><td><p>1.5</p></td></tr><tr><td><p>1.6</p></td></tr></table>
        <p class=MsoNormal><![if !vml]><img width=300 src="file:///C:/Temp/clip_image001.png"><![endif]></p><!--EndFragment--></body></html>
        """;

    /// <summary>WeChat: sections for everything, bold as a style, pictures that wait for a script.</summary>
    public const string WeChat = """
        <section style="margin: 0px; color: rgb(51,51,51);" data-tools="x"><section style="text-align: center;"><span style="font-size: 18px;" data-pm-slice="0 0 []"><strong style="margin:0"><span leaf="">壹</span></strong></span></section></section>
        <section style="text-align:center"><img class="rich_pages" data-src="https://pictures.invalid/640?wx_fmt=jpeg" src="data:image/svg+xml,%3Csvg/%3E" style="width: 677px !important;"></section>
        <p style="line-height: 2em;"><span style="font-size: 15px;">春節期間，</span><span style="font-weight: bold;" leaf="">圖書館照常開放</span>。</p><p style="display:none">看不見</p><p><span leaf=""><br class="ProseMirror-trailingBreak"></span></p><section><span leaf="">地址：河邊路</span></section>
        """;

    /// <summary>A web page: scripts, frames, foreign addresses, and letters that mean something in Markdown.</summary>
    public const string WebPage = """
        <meta charset="utf-8"><div onclick="alert(1)"><p>第一段<font color="red">紅字</font>與<del>刪去</del>，*星號*與[括號]。</p><script>alert(1)</script><iframe src="https://frames.invalid/"></iframe><p><img src="https://pictures.invalid/x.jpg" alt="遠處" onerror="alert(1)"><a href="javascript:alert(1)">壞連結</a>與<a href="https://example.org/a_b" style="color:red">好連結</a></p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="小圖"></div>
        """;

    /// <summary>The bytes of Word's picture, as its rich text has them.</summary>
    public const string WordPicture = @"{\rtf1{\*\shppict{\pict\picw10\pich10\pngblip 89504e470d0a1a0a0000000d49484452}}{\nonshppict{\pict\wmetafile8 0100}}}";
}
