namespace Ingest.Watches;

/// <summary>The identity of a watch: its name without regard to case and outer blanks.</summary>
internal static class WatchKey
{
    public static string Of(string name) => name.Trim().ToLowerInvariant();
}
