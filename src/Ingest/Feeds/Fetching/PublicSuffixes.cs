using System.Collections.Frozen;
using System.Net;
using Ingest.Storage;

namespace Ingest.Feeds.Fetching;

/// <summary>Whose a host is: the registrable domain, one label below the public suffix. Rules are those of the Public Suffix List's ICANN part.</summary>
internal static class PublicSuffixes
{
    private static readonly FrozenSet<string> Rules = EmbeddedTable.Lines("Feeds/Fetching/public-suffixes.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The registrable domain of a host in ASCII form, such as <c>example.co.uk</c> for <c>news.example.co.uk</c>; the host itself where it is an address or has none.</summary>
    public static string RegistrableDomain(string host)
    {
        var name = host.TrimEnd('.').ToLowerInvariant();
        if (IPAddress.TryParse(name, out _))
        {
            return name;
        }

        var labels = name.Split('.');
        var suffix = SuffixLength(labels);
        return labels.Length <= suffix ? name : string.Join('.', labels[^(suffix + 1)..]);
    }

    // The longest rule wins; an exception takes one label off; without a rule the last label is the suffix.
    private static int SuffixLength(string[] labels)
    {
        for (var first = 0; first < labels.Length; first++)
        {
            var name = string.Join('.', labels[first..]);
            if (Rules.Contains("!" + name))
            {
                return labels.Length - first - 1;
            }

            if (Rules.Contains(name) || (first + 1 < labels.Length && Rules.Contains("*." + string.Join('.', labels[(first + 1)..]))))
            {
                return labels.Length - first;
            }
        }

        return 1;
    }
}
