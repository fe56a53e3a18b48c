namespace Ingest.Watches;

/// <summary>What counts as new for a watch: its own settings, else those of all.</summary>
/// <param name="QuietDays">As in <see cref="WatchNovelty"/>, and so are the others.</param>
internal sealed record NoveltyTerms(int QuietDays, int Sources, double Surge, bool Silence)
{
    public static NoveltyTerms Of(Watch watch, WatchesOptions options) => new(
        watch.Novelty?.QuietDays ?? options.QuietDays,
        watch.Novelty?.Sources ?? options.Sources,
        watch.Novelty?.Surge ?? options.Surge,
        watch.Novelty?.Silence ?? options.Silence);
}
