namespace Ingest.Watches;

/// <summary>What counts as new for a watch, as it is asked for; the fields are those of <see cref="WatchNovelty"/>, in words.</summary>
public sealed record NoveltyDraft(string? QuietDays = null, string? Sources = null, string? Surge = null, string? Silence = null);
