using Ingest.Watches;

namespace Ingest.Index.Rows;

/// <summary>An alert, and where on the map the place is that it is about.</summary>
public sealed record AlertRow(Alert Alert, string? Country, double? Latitude, double? Longitude);
