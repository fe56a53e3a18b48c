using System.CommandLine;

namespace Ingest.Cli;

/// <summary>Options that every verb understands.</summary>
internal static class CommonOptions
{
    public static Option<string> Data { get; } = new("--data")
    {
        Description = "The folder that everything is kept in.",
        DefaultValueFactory = static _ => "./data",
        HelpName = "DIR",
        Recursive = true,
        Validators =
        {
            static result =>
            {
                if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
                {
                    result.AddError("--data needs the name of a folder");
                }
            },
        },
    };

    public static Option<string?> Storage { get; } = new("--storage")
    {
        Description = "Where articles and queues are kept: local (in the data folder) or azure (the account of INGEST__STORAGE__...).",
        HelpName = "local|azure",
        Recursive = true,
        Validators =
        {
            static result =>
            {
                if (result.Tokens is [var token] && token.Value is not (StorageChoice.Local or StorageChoice.Azure))
                {
                    result.AddError($"--storage must be {StorageChoice.Local} or {StorageChoice.Azure}; it is {token.Value}");
                }
            },
        },
    };

    public static Option<bool> AllowPrivate { get; } = new("--allow-private")
    {
        Description = "Also fetch from private and loopback addresses.",
        Recursive = true,
    };

    public static Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Log every item to standard error.",
        Recursive = true,
    };
}
