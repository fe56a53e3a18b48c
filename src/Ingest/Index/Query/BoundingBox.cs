namespace Ingest.Index.Query;

/// <summary>An area in degrees, WGS 84. It crosses the antimeridian where <paramref name="West"/> is greater than <paramref name="East"/>.</summary>
public sealed record BoundingBox(double West, double South, double East, double North);
