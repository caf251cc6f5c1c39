using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Platform.Http;

/// <summary>What scanners ask every server for. None of it is there, and nothing in front of it says more.</summary>
public sealed class SensitivePathTests(PortalApp app) : IClassFixture<PortalApp>
{
    public static TheoryData<string> Paths => new(
        "/.env", "/.env.local", "/.env.production", "/.git/config", "/.git/HEAD", "/.git/index", "/.gitignore", "/.svn/entries", "/.hg/store", "/.DS_Store",
        "/.htaccess", "/.htpasswd", "/.ssh/id_rsa", "/.ssh/authorized_keys", "/.aws/credentials", "/.npmrc", "/.dockerenv", "/.bash_history", "/.vscode/settings.json", "/.well-known/../portal.db",
        "/appsettings.json", "/appsettings.Production.json", "/appsettings.Development.json", "/web.config", "/Web.config", "/global.asax", "/bin/PingxiangPortal.Web.dll", "/PingxiangPortal.Web.dll", "/PingxiangPortal.Web.pdb", "/PingxiangPortal.Web.deps.json",
        "/PingxiangPortal.Web.runtimeconfig.json", "/PingxiangPortal.Web.staticwebassets.endpoints.json", "/obj/project.assets.json", "/Program.cs", "/src/PingxiangPortal.Web/Program.cs", "/package.json", "/package-lock.json", "/Dockerfile", "/docker-compose.yml", "/Makefile",
        "/portal.db", "/portal.db-wal", "/portal.db-shm", "/portal.lock", "/data/portal.db", "/data/keys/reader.key", "/keys/reader.key", "/keys", "/logs/portal.log", "/logs",
        "/pictures", "/pictures/incoming", "/data/pictures", "/seeds", "/seeds/README.md", "/backup.zip", "/backup.tar.gz", "/backup.sql", "/dump.sql", "/db.sqlite",
        "/database.sqlite3", "/site.tar.gz", "/wwwroot.zip", "/config.json", "/config.php", "/config.yml", "/wp-config.php", "/wp-login.php", "/xmlrpc.php", "/phpinfo.php",
        "/phpmyadmin/", "/server-status", "/actuator/env", "/metrics", "/debug/pprof", "/trace.axd", "/elmah.axd", "/swagger/v1/swagger.json", "/_framework/blazor.boot.json", "/hangfire",
        "/api/users", "/console", "/cgi-bin/test.cgi", "/etc/passwd", "/proc/self/environ", "/C:/Windows/win.ini");

    [Fact]
    public void There_are_86_of_them() => Assert.Equal(86, Paths.Count);

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task It_is_not_there(string path)
    {
        foreach (var address in new[] { path, "/hans" + path, "/css" + path, "/js/.." + path, "/editor/..%2f.." + path, "/icons/%5c.." + path })
        {
            var answer = await Answer.GetAsync(app, address);

            Assert.True((int)answer.Status is 400 or 404, $"{address} answered {(int)answer.Status}");
            Assert.Null(answer["Set-Cookie"]);
        }
    }
}
