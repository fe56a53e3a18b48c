using System.CommandLine;
using System.Globalization;
using System.Net;
using Ingest.Feeds;
using Ingest.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli.Host;

/// <summary><c>ingest run</c>: the whole pipeline on this machine.</summary>
internal static class RunCommand
{
    /// <summary>Where the API listens unless told otherwise.</summary>
    public const int DefaultPort = 8321;

    private static readonly Option<bool> Once = new("--once") { Description = "Pull what is due, work until the queues are empty or hold only what must wait, exit." };

    public static Option<int> Port { get; } = new("--port")
    {
        Description = "The port of the API on 127.0.0.1; 0 for any that is free.",
        DefaultValueFactory = static _ => DefaultPort,
        Validators =
        {
            static result =>
            {
                // A number that cannot be read at all has an error of its own already.
                if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var port) && port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
                {
                    result.AddError($"--port must be a number from {IPEndPoint.MinPort} to {IPEndPoint.MaxPort}; it is {token.Value}");
                }
            },
        },
    };

    public static Command Create()
    {
        var command = new Command("run", "Runs the whole pipeline here: schedule, workers, API. Example: ingest run --data ./data") { Once, Port };
        command.SetAction(static (parsed, cancellationToken) => parsed.GetValue(Once) ? RunOnceAsync(parsed, cancellationToken) : RunAsync(parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunOnceAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Own(parsed);
        var host = await LocalHostStart.CreateAsync(app.Services, cancellationToken);
        await WatchesFile.ImportAsync(app.Services, app.Folder.Path, cancellationToken);
        var left = 0;
        await using (QueueProgress.Start(app.Get<IMessageQueue>(), parsed.InvocationConfiguration.Error))
        {
            left = await host.RunOnceAsync(cancellationToken);
        }

        await RunReport.WriteCountsAsync(app.Get<Tally>(), parsed.InvocationConfiguration.Output);
        await RunReport.WriteLeftAsync(left, parsed.InvocationConfiguration.Output);
        return ExitCode.Done;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var folder = IngestApp.Opened(DataFolder.Own(parsed.GetRequiredValue(CommonOptions.Data)));
        var port = parsed.GetValue(Port);
        await using var api = HostedApi.Build(parsed, folder.Path, port, parsed.InvocationConfiguration.Output);
        var host = await LocalHostStart.CreateAsync(api.Services, cancellationToken);
        await WatchesFile.ImportAsync(api.Services, folder.Path, cancellationToken);
        await HostedApi.StartAsync(api, port, cancellationToken);
        var output = parsed.InvocationConfiguration.Output;
        var feeds = await api.Services.GetRequiredService<Subscriptions>().ListAsync(cancellationToken).CountAsync(cancellationToken);
        await output.WriteLineAsync($"Ingest works on {folder.Path} with {RunReport.Count(feeds, "feed")}{(feeds == 0 ? " (add one: ingest feeds add URL)" : string.Empty)}.");
        await output.WriteLineAsync($"API: {api.Urls.First()}/  Stop with Ctrl-C.");
        await output.FlushAsync(cancellationToken);
        await host.RunAsync(cancellationToken);
        await api.StopAsync(CancellationToken.None);
        await RunReport.WriteCountsAsync(api.Services.GetRequiredService<Tally>(), output);
        return ExitCode.Done;
    }
}
