namespace Ingest.EndToEnd;

/// <summary>What a proxy does to a request now and then.</summary>
internal enum Fault
{
    /// <summary>It passes as it is.</summary>
    None = 0,

    /// <summary>503 with a Retry-After; the service never sees it.</summary>
    Throttled = 1,

    /// <summary>429 with a Retry-After; the service never sees it.</summary>
    TooMany = 2,

    /// <summary>500; the service never sees it.</summary>
    Failed = 3,

    /// <summary>The connection breaks before the service sees it.</summary>
    Lost = 4,

    /// <summary>The service does it, and the connection breaks before its answer.</summary>
    AnswerLost = 5,

    /// <summary>The service does it, and the connection breaks in the middle of its answer.</summary>
    AnswerCut = 6,
}
