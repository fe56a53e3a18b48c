using System.CommandLine;
using Ingest.Watches;
using Ingest.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli.Host;

/// <summary>The stages and the HTTP API in one process, listening on loopback.</summary>
internal static class HostedApi
{
    /// <summary>Puts the stages and the API together; nothing listens yet. Alerts for the console go to <paramref name="alerts"/>.</summary>
    public static WebApplication Build(ParseResult parsed, string data, int port, TextWriter alerts, params IEnumerable<(string Key, string Value)> overrides)
    {
        // The content root must not be searched for settings: ours are read in Settings.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddConfiguration(Settings.Read(parsed, overrides));
        Settings.ConfigureLogging(builder.Logging, parsed);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(new AlertConsole(alerts));
        builder.Services.AddIngestApp(builder.Configuration, data);
        builder.Services.AddIngestApi();
        var api = builder.Build();
        Settings.Check(api.Services);
        api.MapIngestApi();
        return api;
    }

    /// <summary>Starts listening; throws <see cref="CliException"/> where the port is taken.</summary>
    public static async Task StartAsync(WebApplication api, int port, CancellationToken cancellationToken)
    {
        try
        {
            await api.StartAsync(cancellationToken);
        }
        catch (IOException exception)
        {
            throw new CliException($"Port {port.ToString(System.Globalization.CultureInfo.InvariantCulture)} cannot be used ({exception.Message.TrimEnd('.')}); stop what listens there, or choose another with --port.", exception);
        }
    }
}
