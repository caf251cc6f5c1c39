namespace PingxiangPortal.Tests.Core.Media;

/// <summary>Forty names that have led somewhere else in other systems.</summary>
internal static class HostileNames
{
    public static TheoryData<string> All => new(
        "../evil.jpg", "../../../../etc/cron.d/evil", @"..\..\evil.jpg", "/etc/passwd", @"C:\Windows\win.ini", @"\\server\share\evil.jpg",
        "....//....//evil.jpg", "..%2f..%2fevil.jpg", "..%252fevil.jpg", "..%c0%afevil.jpg", "..／evil.jpg", "．．/evil.jpg",
        "evil.jpg\0.png", "evil.php\0", "evil.jpg\n", "evil\r\nContent-Type: text/html", "\tevil.jpg", "evil.jpg/", "evil.jpg/.", ".htaccess",
        ".", "..", "...", "", " ", "~/evil.jpg", "$HOME/evil.jpg", "$(touch evil).jpg", "`touch evil`.jpg", "; rm -rf .jpg", "| cat /etc/passwd",
        "-rf", "--help", "CON", "nul.jpg", "evil.jpg::$DATA", "evil.jpg:stream", "evil.aspx;.jpg", "evil\u202Egpj.exe", new string('a', 5000) + ".jpg");
}
