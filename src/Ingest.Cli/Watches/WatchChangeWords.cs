using Ingest.Storage;
using Ingest.Watches;

namespace Ingest.Cli.Watches;

/// <summary>What became of a watch, in lines: with what it was before, so that nothing is lost unseen.</summary>
internal static class WatchChangeWords
{
    public static IEnumerable<string> Of(Watch? before, Watch after)
    {
        if (before is null)
        {
            yield return $"Added {WatchWords.Of(after)}";
        }
        else if (Content(before).Span.SequenceEqual(Content(after).Span))
        {
            yield return $"Unchanged: {WatchWords.Of(after)}";
        }
        else
        {
            yield return $"Changed {WatchWords.Of(after)}";
            yield return $"  was {WatchWords.Of(before)}";
        }
    }

    // Not the words: two areas can have as many positions. Not the records: they compare lists by reference.
    private static ReadOnlyMemory<byte> Content(Watch watch) => CanonicalJson.ToUtf8(watch, WatchesJson.Options);
}
