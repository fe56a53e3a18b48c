namespace Ingest.Watches.Rhythms;

/// <summary>A watched thing was in the news far more than usual.</summary>
/// <param name="Began">The report that made it a surge: one alert is raised for it.</param>
/// <param name="Seen">When there last were so many reports; while that is less than a day ago, it is the same surge.</param>
/// <param name="Reports">How many reports there were in a day when it began.</param>
/// <param name="Usual">How many a day are usual.</param>
/// <param name="Sources">The independent sources of those reports, the first to report first; ten at most.</param>
/// <param name="SourceCount">How many there were.</param>
public sealed record Surge(string Began, DateTimeOffset Seen, int Reports, double Usual, IReadOnlyList<string> Sources, int SourceCount);
