var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/", () => app.Environment.ContentRootPath + " " + string.Join("|", args));
app.Run();
