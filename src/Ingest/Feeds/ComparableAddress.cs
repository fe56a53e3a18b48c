namespace Ingest.Feeds;

/// <summary>Web addresses as they are compared: those that differ only in http or https, a trailing slash or tracking parameters are the same.</summary>
public static class ComparableAddress
{
    /// <summary>The form to compare; a text that is no web address stays as it is. The fragment counts: live pages tell their entries apart by it.</summary>
    public static string Of(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var trimmed = url.Trim();
        if (!Uri.TryCreate(trimmed, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return trimmed;
        }

        var query = TrackingParameters.Without(address);
        var fragment = TrackingParameters.Include(address.Fragment.TrimStart('#').Split('=')[0]) ? string.Empty : address.Fragment;
        return address.Authority + address.AbsolutePath.TrimEnd('/') + (query.Length == 0 ? string.Empty : "?" + query) + fragment;
    }
}
