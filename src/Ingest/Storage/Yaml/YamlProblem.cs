namespace Ingest.Storage.Yaml;

/// <summary>Something in a file of the user's (<c>watches.yaml</c>, <c>places.yaml</c>) that cannot be understood.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record YamlProblem(long Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"line {Line}: {Message}");
}
