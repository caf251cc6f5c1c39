using PingxiangPortal.Web.Hosting;

try
{
    var commandLine = CommandLine.Of(args);
    var app = PortalHost.Build(commandLine);

    return commandLine.Command.Count > 0
        ? await Startup.CommandAsync(app, commandLine.Command)
        : await Startup.ServeAsync(app);
}
catch (StartupMistake mistake)
{
    await Console.Error.WriteLineAsync(mistake.Message);
    return 1;
}
