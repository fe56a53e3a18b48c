using System.CommandLine;
using System.Globalization;
using Ingest.Index.Query;

namespace Ingest.Cli.Query;

/// <summary>The parameters of a query as options of a verb.</summary>
internal sealed class QueryOptions(IReadOnlyList<QueryParameter> parameters)
{
    private const string Limit = "limit";

    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal) { ["from"] = "--since", ["to"] = "--until" };

    public void AddTo(Command command)
    {
        foreach (var parameter in parameters)
        {
            command.Add(parameter.IsFlag ? Flag(parameter) : Value(parameter));
        }
    }

    /// <summary>The query, and whether every row is wanted, page after page. Throws <see cref="CliException"/> for what makes no sense.</summary>
    /// <param name="isAllByDefault">Whether every row is wanted where nothing is said.</param>
    public (IndexQuery Query, bool IsAll) Read(ParseResult parsed, DateTimeOffset now, bool isAllByDefault = false)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            var option = $"--{parameter.Name}";
            values[parameter.Name] = parameter.IsFlag ? (parsed.GetValue<bool>(option) ? "true" : null) : parsed.GetValue<string>(option);
        }

        var isAll = values[Limit] is "all" || (isAllByDefault && values[Limit] is null);
        values[Limit] = isAll ? IndexQuery.MaxLimit.ToString(CultureInfo.InvariantCulture) : values[Limit];
        return QueryParser.Parse(values, parameters, now) switch
        {
            QueryOutcome.Understood(var query) => (query, isAll),
            QueryOutcome.NotUnderstood(_, var message) => throw Wrong(message),
            _ => throw new InvalidOperationException("A query is understood or not."),
        };
    }

    // The message starts with the parameter's name in quotes; on the command line it is an option.
    public static CliException Wrong(string message) =>
        new(message.Split('\'', 3) is ["", var parameter, var rest] ? $"--{parameter}{rest}" : message, ExitCode.WrongUsage);

    private static Option<bool> Flag(QueryParameter parameter) => new($"--{parameter.Name}") { Description = parameter.Description };

    private static Option<string> Value(QueryParameter parameter) => new($"--{parameter.Name}", OtherNames.TryGetValue(parameter.Name, out var other) ? [other] : [])
    {
        Description = parameter.Name is Limit ? "At most so many rows, or all; 50 where nothing is said." : parameter.Description,
        HelpName = parameter.Name is Limit ? "N|all" : parameter.Name.ToUpperInvariant(),
    };
}
