using System.CommandLine;
using Ingest.Watches;

namespace Ingest.Cli.Watches;

/// <summary><c>--clear events</c>: a field of a watch that is to hold nothing any more.</summary>
internal static class ClearOption
{
    public static Option<string[]> Create() => new("--clear")
    {
        Description = $"Empties a field of a watch that is there: {string.Join(", ", WatchAmendment.Clearable)}; may be given several times.",
        HelpName = "FIELD",
    };

    /// <summary>The fields. Throws <see cref="CliException"/> (wrong usage) where one cannot be cleared.</summary>
    public static IReadOnlyList<string> Read(IReadOnlyList<string> fields)
    {
        var unknown = fields.FirstOrDefault(static field => !WatchAmendment.Clearable.Contains(field, StringComparer.Ordinal));
        return unknown is null
            ? fields
            : throw new CliException($"'--clear {unknown}' is not understood; it takes one of {string.Join(", ", WatchAmendment.Clearable)}. What is watched cannot be cleared: name another, or remove the watch.", ExitCode.WrongUsage);
    }
}
