namespace Ingest.Feeds;

/// <summary>A point on the earth in WGS 84: degrees north and degrees east.</summary>
public sealed record GeoPoint(double Latitude, double Longitude);
