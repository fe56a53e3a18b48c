using System.Text.RegularExpressions;

namespace Ingest.Cli;

/// <summary>Puts the libraries' messages into words for people: one line, no names of .NET types.</summary>
internal static partial class PlainWords
{
    private static readonly (string Type, string Words)[] Types =
    [
        ("System.Int32", "a whole number"),
        ("System.Double", "a number"),
        ("System.Boolean", "true or false"),
        ("System.TimeSpan", "a span of time such as 00:00:30"),
    ];

    /// <summary>The message on one line; "expected type 'System.Int32'" becomes "a whole number".</summary>
    public static string Of(string message)
    {
        var line = LineBreak().Replace(message, " ");
        foreach (var (type, words) in Types)
        {
            line = line.Replace($"expected type '{type}'", words, StringComparison.Ordinal).Replace($"type '{type}'", words, StringComparison.Ordinal);
        }

        return line;
    }

    [GeneratedRegex(@"\s*[\r\n]\s*", RegexOptions.NonBacktracking)]
    private static partial Regex LineBreak();
}
