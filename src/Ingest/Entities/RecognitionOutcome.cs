namespace Ingest.Entities;

/// <summary>What a recogniser answered.</summary>
public abstract record RecognitionOutcome
{
    private RecognitionOutcome()
    {
    }

    /// <summary>It answered.</summary>
    public sealed record Recognized(IReadOnlyList<Entity> Entities) : RecognitionOutcome;

    /// <summary>It could not; trying later may help where <paramref name="IsTransient"/>.</summary>
    public sealed record Unavailable(string Code, string Message, bool IsTransient) : RecognitionOutcome;
}
