using System.CommandLine;

namespace Ingest.Cli;

/// <summary>Says what is wrong with a command line, in one sentence.</summary>
internal static class UsageError
{
    public static string Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var verbs = command.Subcommands.Select(static verb => verb.Name).ToList();
        var path = Path(command);
        if (verbs.Count > 0 && FirstVerb(parsed) is { } unknown)
        {
            var near = verbs.Where(verb => Distance(verb, unknown) <= 2).Order(StringComparer.Ordinal).FirstOrDefault();
            var hint = near is null ? $"the verbs are {string.Join(", ", verbs)}" : $"did you mean '{near}'?";
            return $"'{path}' has no verb '{unknown}': {hint}{(near is null ? "." : string.Empty)}";
        }

        if (verbs.Count > 0 && parsed.UnmatchedTokens.Count == 0 && command.Action is null)
        {
            return $"'{path}' needs a verb: {string.Join(", ", verbs)}.";
        }

        return $"{PlainWords.Of(parsed.Errors[0].Message).TrimEnd('.')}. Run '{path} --help' to see what is understood.";
    }

    private static string? FirstVerb(ParseResult parsed) =>
        parsed.UnmatchedTokens.FirstOrDefault(static token => !token.StartsWith('-'));

    private static string Path(Command command)
    {
        var names = new List<string>();
        for (Symbol? symbol = command; symbol is Command current; symbol = current.Parents.FirstOrDefault())
        {
            names.Insert(0, current is RootCommand ? "ingest" : current.Name);
        }

        return string.Join(' ', names);
    }

    /// <summary>Levenshtein distance over two short words.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
