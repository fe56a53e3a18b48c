namespace Ingest.Index.Export;

/// <summary>How one kind of row is written.</summary>
/// <param name="Columns">Flat columns, for CSV and the properties of GeoJSON.</param>
/// <param name="Id">A stable id of the row.</param>
/// <param name="Point">Where it is on the map, if anywhere.</param>
/// <param name="Json">The whole row as a JSON object.</param>
public sealed record ExportShape<T>(
    IReadOnlyList<ExportColumn<T>> Columns,
    Func<T, string> Id,
    Func<T, MapPoint?> Point,
    Func<T, string> Json);
