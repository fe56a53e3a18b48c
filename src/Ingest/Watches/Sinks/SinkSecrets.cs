using Microsoft.Extensions.Configuration;

namespace Ingest.Watches.Sinks;

/// <summary>Looks up secrets that watchlists only refer to. <c>env:NAME</c> is the setting NAME, which in a program set up in the usual way is the environment variable.</summary>
internal sealed class SinkSecrets(IConfiguration configuration)
{
    private const string Environment = "env:";

    /// <summary>The secret behind a reference, or null with the reason.</summary>
    public string? Find(string reference, out string reason)
    {
        if (!IsReference(reference))
        {
            reason = "its secret is not a reference like env:NAME";
            return null;
        }

        // The configuration reads the two underscores of a variable's name as a section's colon.
        var name = reference[Environment.Length..];
        var secret = configuration[name] ?? configuration[name.Replace("__", ":", StringComparison.Ordinal)];
        reason = secret is null ? $"the environment variable {name} with its secret is not set" : string.Empty;
        return secret;
    }

    /// <summary>Whether a text is a reference to a secret rather than a secret.</summary>
    public static bool IsReference(string text) => text.StartsWith(Environment, StringComparison.Ordinal) && text.Length > Environment.Length;
}
