using Ingest.Places;
using Ingest.Watches.Matching;

namespace Ingest.Watches;

/// <summary>Further spellings of a watched place, for a person to accept.</summary>
public static class AliasSuggestions
{
    /// <summary>The names of the place that neither its main name nor an alias covers at spelling level L1, without repetitions, in the order given.</summary>
    public static IReadOnlyList<string> For(Watch watch, IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(watch);
        ArgumentNullException.ThrowIfNull(names);
        var covered = watch.Aliases.Append(watch.PlaceName ?? watch.Name).Append(watch.Name).Select(TextWords.Key).ToHashSet(StringComparer.Ordinal);
        return names.Where(name => NameKey.Exact(name).Length > 1 && covered.Add(TextWords.Key(name))).ToList();
    }
}
