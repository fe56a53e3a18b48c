using System.CommandLine;
using System.Globalization;
using Ingest.Storage;

namespace Ingest.Cli.Operate;

/// <summary><c>ingest queue list|show|retry|drop</c>: what waits between the stages, and what was set aside.</summary>
internal static class QueueCommand
{
    private static readonly Argument<string> Queue = new("queue") { Description = "A queue: feeds, pages, articles, claims, alerts, or one of them with -poison." };
    private static readonly Argument<string?> Id = new("id") { Description = "One message; all of the queue where none is given.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<int> Count = new("--count") { Description = "At most so many messages.", DefaultValueFactory = static _ => 20 };

    public static Command Create()
    {
        var list = new Command("list", "Lists the queues with how much waits, is worked on, is delayed, was set aside. Example: ingest queue list");
        list.SetAction(ListAsync);
        var show = new Command("show", "Shows messages, oldest first, set-aside ones with the reason. Example: ingest queue show pages-poison") { Queue, Count };
        show.SetAction(ShowAsync);
        var retry = new Command("retry", "Sends set-aside messages back to their queue. Example: ingest queue retry pages") { Queue, Id };
        retry.SetAction(static (parsed, cancellationToken) => ChangeAsync(parsed, "sent back", static (queue, name, id, token) => queue.RetryAsync(name, id, token), cancellationToken));
        var drop = new Command("drop", "Removes set-aside messages for good. Example: ingest queue drop pages 17") { Queue, Id };
        drop.SetAction(static (parsed, cancellationToken) => ChangeAsync(parsed, "dropped", static (queue, name, id, token) => queue.DropAsync(name, id, token), cancellationToken));
        return new Command("queue", "Lists, shows, retries and drops what lies between the stages.") { list, show, retry, drop };
    }

    private static async Task<int> ListAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var queue = app.Get<IMessageQueue>();
        var output = parsed.InvocationConfiguration.Output;
        await output.WriteLineAsync($"{"queue",-10}{"waiting",9}{"leased",9}{"delayed",9}{"set aside",11}");
        foreach (var name in QueueNames.All)
        {
            var depth = await queue.CountAsync(name, cancellationToken);
            var poison = await queue.CountAsync(name + QueueNames.PoisonSuffix, cancellationToken);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name,-10}{depth.Waiting,9}{depth.Leased,9}{depth.Delayed,9}{poison.Total(),11}"));
        }

        return ExitCode.Done;
    }

    private static async Task<int> ShowAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var name = Known(parsed.GetRequiredValue(Queue));
        var messages = await app.Get<IMessageQueue>().PeekAsync(name, parsed.GetValue(Count), cancellationToken);
        if (messages.Count == 0)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"Nothing is on {name}.");
        }

        foreach (var peeked in messages)
        {
            var message = await app.Get<AttemptRecords>().ExplainAsync(peeked, cancellationToken);
            var line = string.Create(CultureInfo.InvariantCulture, $"{message.Id}  {message.Enqueued:u}  received {message.DequeueCount} times");
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{line}\n  {message.Body}{(message.Reason is null ? string.Empty : $"\n  why: {message.Reason}")}");
        }

        return ExitCode.Done;
    }

    private static async Task<int> ChangeAsync(
        ParseResult parsed, string done, Func<IMessageQueue, string, string?, CancellationToken, Task<int>> change, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var name = QueueNames.Plain(Known(parsed.GetRequiredValue(Queue)));
        var id = parsed.GetValue(Id);
        var count = await change(app.Get<IMessageQueue>(), name, id, cancellationToken);
        if (count == 0 && id is not null)
        {
            throw new CliException($"No message {id} is set aside on {name}; 'ingest queue show {name}-poison' lists them.");
        }

        await parsed.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "message" : "messages")} {done}."));
        return ExitCode.Done;
    }

    private static string Known(string name) =>
        QueueNames.All.Contains(QueueNames.Plain(name), StringComparer.Ordinal)
            ? name
            : throw new CliException($"There is no queue '{name}'; the queues are {string.Join(", ", QueueNames.All)}.", ExitCode.WrongUsage);
}
