namespace Ingest.Index.Export;

/// <summary>How rows are written for programs.</summary>
public enum ExportFormat
{
    /// <summary>One JSON array.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Ndjson,

    /// <summary>RFC 4180, with a header line.</summary>
    Csv,

    /// <summary>RFC 7946, one FeatureCollection; rows without coordinates are left out and counted.</summary>
    GeoJson,
}
