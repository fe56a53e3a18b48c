using System.CommandLine;
using System.Globalization;
using Ingest.Articles;
using Ingest.Articles.Warc;
using Ingest.Cli.Query;
using Ingest.Index.Query;
using Ingest.Index.Rows;

namespace Ingest.Cli.Articles;

/// <summary><c>ingest articles warc</c>: articles with the bytes behind them as a web archive (ISO 28500).</summary>
internal static class WarcCommand
{
    private static readonly Argument<string[]> Articles = new("ID|URL") { Description = "Articles by id or address, all their revisions. Without: what the options select.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string> Out = new("--out") { Description = "The file, which must not be there yet; a name that ends in .gz is compressed, record by record.", HelpName = "FILE", Required = true };
    private static readonly QueryOptions Selection = new(QueryParameter.OfArticles);

    public static Command Create()
    {
        var command = new Command("warc", "Writes articles and the stored bytes behind them as a web archive (WARC/1.1, ISO 28500) that other tools read.\nExample: ingest articles warc --out october.warc.gz --since 2026-10-01 --until 2026-10-31 --all-revisions") { Articles, Out };
        Selection.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var file = parsed.GetRequiredValue(Out);
        var named = parsed.GetValue(Articles) ?? [];
        var revisions = named.Length > 0 ? NamedAsync(app, named, cancellationToken) : SelectedAsync(app, parsed, cancellationToken);
        var (articles, records) = (0, 0);
        var length = await WrittenFile.WriteAsync(
            file,
            async output =>
            {
                var writer = new WarcWriter(output, file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase));
                var export = app.Get<WarcExport>();
                var archive = await export.StartAsync(writer, Path.GetFileName(file), Words(parsed), cancellationToken);
                await foreach (var revision in revisions)
                {
                    records += await export.WriteAsync(writer, archive, revision, cancellationToken);
                    articles++;
                }
            },
            cancellationToken);
        await parsed.InvocationConfiguration.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{articles} revisions in {records + 1} records, {length} bytes, written to {file}."));
        return ExitCode.Done;
    }

    private static async IAsyncEnumerable<ArticleRevision> NamedAsync(IngestApp app, IEnumerable<string> names, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var history = await ArticleArgument.FindAsync(app, name, cancellationToken);
            foreach (var entry in written.Add(history.ArticleId) ? history.Revisions : [])
            {
                yield return entry.Revision;
            }
        }
    }

    private static async IAsyncEnumerable<ArticleRevision> SelectedAsync(IngestApp app, ParseResult parsed, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var index = QueryVerb<ArticleRow>.IndexOf(app);
        var (read, isAll) = Selection.Read(parsed, app.Get<TimeProvider>().GetUtcNow(), isAllByDefault: true);
        var query = app.Get<PlaceNames>().Resolve(read);
        while (true)
        {
            var page = await AskAsync(() => index.ArticlesAsync(query, cancellationToken));
            foreach (var row in page.Items)
            {
                if (await app.Get<ArticleArchive>().FindAsync(row.ArticleId, cancellationToken) is { } state)
                {
                    yield return await app.Get<ArticleArchive>().ReadAsync(new ArticleMessage(row.ArticleId, row.Revision, state.Day), cancellationToken);
                }
            }

            if (!isAll || page.Continuation is null || !Continuation.TryParse(page.Continuation, out var after))
            {
                yield break;
            }

            query = query with { After = after };
        }
    }

    private static async Task<ResultPage<ArticleRow>> AskAsync(Func<Task<ResultPage<ArticleRow>>> ask)
    {
        try
        {
            return await ask();
        }
        catch (QueryException exception)
        {
            throw QueryOptions.Wrong(exception.Message);
        }
    }

    // What a reader of the archive years later wants to know: how it was chosen.
    private static string Words(ParseResult parsed) =>
        $"ingest {string.Join(' ', parsed.Tokens.Where(static token => token.Value.Length > 0).Select(static token => token.Value))}";
}
