namespace Ingest.Watches.Yaml;

/// <summary>Something in a <c>watches.yaml</c> that cannot be understood.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record WatchlistProblem(long Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"line {Line}: {Message}");
}
