using Ingest.Index.Export;

namespace Ingest.Cli.Places;

/// <summary>One row of the gazetteer's answer: its cells, where it is on the map, and the same as JSON.</summary>
internal sealed record PlaceRow(string Id, IReadOnlyList<string> Cells, MapPoint? Point, string Json);
