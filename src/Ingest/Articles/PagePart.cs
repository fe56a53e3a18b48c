namespace Ingest.Articles;

/// <summary>A further page of an article that is spread over several: the evidence for its part of the text.</summary>
/// <param name="Url">What was asked for.</param>
/// <param name="Sha256">Its bytes, under <c>raw/pages</c>.</param>
/// <param name="FetchId">The fetch that brought them.</param>
/// <param name="Fetched">When they came.</param>
public sealed record PagePart(string Url, string Sha256, string FetchId, DateTimeOffset Fetched);
