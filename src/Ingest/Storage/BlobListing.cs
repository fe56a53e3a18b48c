using System.IO.Enumeration;

namespace Ingest.Storage;

/// <summary>Walks a directory tree so that the names come out in ordinal order, one folder in memory at a time.</summary>
internal static class BlobListing
{
    /// <summary>The names of the blobs under <paramref name="root"/> that start with <paramref name="prefix"/>. Files that no blob can be called are left out.</summary>
    public static IEnumerable<string> Names(string root, string prefix) =>
        // The check also keeps a prefix from leading out of the root.
        BlobName.IsValidPrefix(prefix)
            ? Walk(root, prefix[..(prefix.LastIndexOf('/') + 1)], prefix).Where(BlobName.IsValid)
            : [];

    private static IEnumerable<string> Walk(string root, string folder, string prefix)
    {
        foreach (var name in Entries(Path.Combine(root, folder)).Select(entry => folder + entry))
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal))
            {
                continue;
            }

            if (name[^1] != '/')
            {
                yield return name;
                continue;
            }

            foreach (var inner in Walk(root, name, prefix))
            {
                yield return inner;
            }
        }
    }

    // A folder sorts with its slash: "a-b" comes before "a/b", as it does among whole names.
    private static List<string> Entries(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var entries = new FileSystemEnumerable<string>(folder, static (ref FileSystemEntry entry) => entry.IsDirectory ? $"{entry.FileName}/" : entry.FileName.ToString())
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => entry.FileName[0] != '.',
        };
        var sorted = entries.ToList();
        sorted.Sort(StringComparer.Ordinal);
        return sorted;
    }
}
