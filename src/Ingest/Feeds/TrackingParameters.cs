namespace Ingest.Feeds;

/// <summary>Query parameters that say where a reader came from, not what is read.</summary>
public static class TrackingParameters
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "cmpid", "cmp", "ncid", "ocid", "icid", "mod", "smid", "smtyp", "sref", "wt_mc",
        "wt.mc_id", "at_medium", "at_campaign", "ito", "xtor", "ns_mchannel", "ns_source", "ns_campaign", "ns_linkname", "ref_src", "_ga", "_hsenc", "_hsmi", "mkt_tok", "oly_enc_id",
        "oly_anon_id", "spm", "partner", "source", "taid", "traffic_source", "guccounter", "rss",
    };

    /// <summary>Whether a parameter of this name is one.</summary>
    public static bool Include(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Names.Contains(name);
    }

    /// <summary>The query of an address without them and without its question mark; empty where nothing is left.</summary>
    public static string Without(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return string.Join('&', address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(static parameter => !Include(parameter.Split('=')[0])));
    }
}
