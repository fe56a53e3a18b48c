namespace Ingest.Watches;

/// <summary>Something in a draft of a watch that cannot be.</summary>
/// <param name="Field">The field, as <c>watches.yaml</c> calls it; null where it is the watch as a whole.</param>
/// <param name="Message">What is wrong and what is allowed, as a sentence.</param>
public sealed record DraftProblem(string? Field, string Message);
