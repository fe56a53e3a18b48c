using System.CommandLine;
using Ingest.Claims;
using Ingest.Cli.Articles;
using Ingest.Index.Export;
using Ingest.Index.Query;
using Ingest.Index.Rows;

namespace Ingest.Cli.Query;

/// <summary><c>ingest claims|articles|mentions|alerts</c>: what is in the index.</summary>
internal static class QueryVerbs
{
    public static IEnumerable<Command> All() => [Claims(), Articles(), Mentions(), Alerts()];

    private static Command Claims()
    {
        var claims = new QueryVerb<ClaimMessage>(
            "claims",
            "Who claims what happened where and when, newest first. With --contradictions: the events that are told in ways that cannot all be right, and the tolls that rose.\nExample: ingest claims --place Raqqa --type MOBILIZE,ASSAULT --from 7d --format csv",
            QueryParameter.OfClaims,
            static index => index.ClaimsAsync,
            ExportShapes.Claims,
            RowTables.Claims);
        var contradictions = new QueryVerb<Contradiction>("claims", string.Empty, QueryParameter.OfClaims, static index => index.ContradictionsAsync, ExportShapes.Contradictions, RowTables.Contradictions);
        var command = claims.Create();
        var isAsked = new Option<bool>("--contradictions") { Description = "List the events that these claims and others contradict each other about: affirmed and denied, differing numbers, differing actors." };
        command.Add(isAsked);
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(isAsked) ? contradictions.RunAsync(parsed, cancellationToken) : claims.RunAsync(parsed, cancellationToken));
        return command;
    }

    private static Command Articles()
    {
        var command = ListArticles("articles", "The articles that are kept, newest first; 'show', 'raw' and 'warc' give one with all that is known of it.\nExample: ingest articles --text \"border crossing\" --source courier.example");
        command.Add(ListArticles("list", "The articles that are kept, newest first.\nExample: ingest articles list --feed f-0123456789abcdef --since 7d --withdrawn"));
        command.Add(ShowArticleCommand.Create());
        command.Add(RawArticleCommand.Create());
        command.Add(WarcCommand.Create());
        return command;
    }

    private static Command ListArticles(string name, string description) => new QueryVerb<ArticleRow>(
        name,
        description,
        QueryParameter.OfArticles,
        static index => index.ArticlesAsync,
        ExportShapes.Articles,
        RowTables.Articles).Create();

    private static Command Mentions()
    {
        var mentions = new QueryVerb<MentionRow>(
            "mentions",
            "Where people, organisations and places are named. With --count: which places, how often.\nExample: ingest mentions --kind place --country SY --count",
            QueryParameter.OfMentions,
            static index => index.MentionsAsync,
            ExportShapes.Mentions,
            RowTables.Mentions);
        var places = new QueryVerb<PlaceCount>(
            "mentions",
            string.Empty,
            QueryParameter.OfMentions,
            static index => async (query, cancellationToken) => new ResultPage<PlaceCount>(await index.PlacesAsync(query, cancellationToken), null),
            ExportShapes.Places,
            RowTables.Places);
        var command = mentions.Create();
        var count = new Option<bool>("--count") { Description = "Count the mentions of each place instead." };
        command.Add(count);
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(count) ? places.RunAsync(parsed, cancellationToken) : mentions.RunAsync(parsed, cancellationToken));
        return command;
    }

    private static Command Alerts() => new QueryVerb<AlertRow>(
        "alerts",
        "The alerts that were raised, newest first, with the reason of each. What was told of feeds: ingest feeds notices.\nExample: ingest alerts --watch \"Deir ez-Zor\" --from 24h",
        QueryParameter.OfAlerts,
        static index => index.AlertsAsync,
        ExportShapes.Alerts,
        RowTables.Alerts).Create();
}
