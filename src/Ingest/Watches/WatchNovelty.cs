namespace Ingest.Watches;

/// <summary>What counts as new for one watch, where it differs from the settings of all (<see cref="WatchesOptions"/>).</summary>
/// <param name="QuietDays">A first mention after so many days without one says so; 0: never.</param>
/// <param name="Sources">A follow-up when so many independent sources told a story; 0: never.</param>
/// <param name="Surge">An alert when a day has so many times the reports of a usual one; 0: never.</param>
/// <param name="Silence">Whether the lack of reports, against what is usual, is an alert.</param>
public sealed record WatchNovelty(int? QuietDays = null, int? Sources = null, double? Surge = null, bool? Silence = null);
