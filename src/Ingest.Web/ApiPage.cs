namespace Ingest.Web;

/// <summary>A page of rows as the API writes it; <paramref name="Next"/> is the address of the next page. For the description of the API.</summary>
internal sealed record ApiPage<T>(IReadOnlyList<T> Items, string? Next);
