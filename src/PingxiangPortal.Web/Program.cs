using PingxiangPortal.Web.Hosting;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Platform.Pictures.Decoding;

// Before everything else: this process decodes one picture, and nothing of the portal is to be near it.
if (args is [PictureJob.Command, ..])
{
    return PictureChild.Run(args);
}

try
{
    var commandLine = CommandLine.Of(args);
    var app = StartFailures.Build(commandLine);

    return commandLine.Command.Count > 0
        ? await Startup.CommandAsync(app, commandLine.Command)
        : await Startup.ServeAsync(app);
}
catch (StartupMistake mistake)
{
    await Console.Error.WriteLineAsync(mistake.Message);
    return 1;
}
