namespace Ingest.Places.Own;

/// <summary>The columns of a place that a user added or changed.</summary>
/// <param name="Parent">The number of the place that it lies in, or <see cref="GazetteerFormat.NoPlace"/>.</param>
/// <param name="Group">The number that places of one first-level division share.</param>
internal sealed record OwnRow(string Id, string Name, double Latitude, double Longitude, string Feature, int Parent, int Group, long Population);
