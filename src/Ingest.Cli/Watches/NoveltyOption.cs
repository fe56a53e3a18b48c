using System.CommandLine;
using Ingest.Watches;

namespace Ingest.Cli.Watches;

/// <summary><c>--novelty quietDays=14</c>: what counts as new for one watch.</summary>
internal static class NoveltyOption
{
    private static readonly string[] Keys = ["quietDays", "sources", "surge", "silence"];

    public static Option<string[]> Create() => new("--novelty")
    {
        Description = "What counts as new, where it differs from the settings of all: quietDays=14, sources=5, surge=4, silence=false; may be given several times.",
        HelpName = "KEY=VALUE",
    };

    /// <summary>The settings; null where none is given. Throws <see cref="CliException"/> (wrong usage) where one is not written so.</summary>
    public static NoveltyDraft? Read(IReadOnlyList<string> settings)
    {
        var draft = settings.Count == 0 ? null : new NoveltyDraft();
        foreach (var setting in settings)
        {
            draft = setting.Split('=') switch
            {
                ["quietDays", var days] => draft! with { QuietDays = days },
                ["sources", var sources] => draft! with { Sources = sources },
                ["surge", var surge] => draft! with { Surge = surge },
                ["silence", var silence] => draft! with { Silence = silence },
                _ => throw new CliException($"'--novelty {setting}' is not understood; write one of {string.Join(", ", Keys)}, '=' and a value, such as quietDays=14.", ExitCode.WrongUsage),
            };
        }

        return draft;
    }
}
