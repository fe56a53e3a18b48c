namespace Ingest.Entities;

/// <summary>What a recogniser answered.</summary>
public abstract record RecognitionOutcome
{
    private RecognitionOutcome()
    {
    }

    /// <summary>It answered.</summary>
    /// <param name="By">The recogniser whose answer it is: not the one asked where another stood in for it.</param>
    /// <param name="Warnings">What could not be done as asked, in words.</param>
    /// <param name="Usage">What the answer cost; null where it cost nothing.</param>
    public sealed record Recognized(IReadOnlyList<Entity> Entities, RecognizerVersion By, IReadOnlyList<string> Warnings, RecognitionUsage? Usage) : RecognitionOutcome;

    /// <summary>It could not; trying later may help where <paramref name="IsTransient"/>.</summary>
    /// <param name="After">How long the other side asked to wait; null where it did not say.</param>
    public sealed record Unavailable(string Code, string Message, bool IsTransient, TimeSpan? After = null) : RecognitionOutcome;
}
