namespace Ingest.Watches;

/// <summary>Why an article did, or did not, raise an alert for a watch.</summary>
/// <param name="Verdict">What became of it.</param>
/// <param name="Reading">What matching says of it now; null where the article was not read yet.</param>
public sealed record WatchAnswer(WatchVerdict Verdict, MatchReading? Reading);
