namespace Ingest.Azure.Language.Wire;

/// <summary>How the texts are to be read, and in which units offsets are to be counted.</summary>
internal sealed record RequestParameters(string ModelVersion, string StringIndexType, bool LoggingOptOut);
