namespace Ingest.Storage;

/// <summary>What became of a create-if-absent.</summary>
public enum CreateOutcome
{
    /// <summary>The blob is new and durable.</summary>
    Created,

    /// <summary>A blob of that name was there before; it was left as it is.</summary>
    AlreadyThere,
}
