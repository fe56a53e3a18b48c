using Ingest.Places;
using Ingest.Watches.Matching;

namespace Ingest.Watches;

/// <summary>The gazetteer's names of a watched place that a watch does not listen for by itself, for a person to accept.</summary>
public static class AliasSuggestions
{
    /// <summary>The names that are very short or common words, and that no alias covers at spelling level L1, without repetitions, in the order given.</summary>
    /// <param name="watch">The watch of the place.</param>
    /// <param name="names">All names of the place, the main one first.</param>
    public static IReadOnlyList<string> For(Watch watch, IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(watch);
        ArgumentNullException.ThrowIfNull(names);
        var covered = watch.Aliases.Concat(names.Take(1)).Select(TextWords.Key).ToHashSet(StringComparer.Ordinal);
        return names.Skip(1).Where(name => NameKey.Exact(name).Length > 1 && !WatchedSpellings.IsTelling(name) && covered.Add(TextWords.Key(name))).ToList();
    }
}
