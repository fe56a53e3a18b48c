using AngleSharp.Dom;
using Ingest.Feeds;
using Ingest.Feeds.Fetching;

namespace Ingest.Articles.Extraction;

/// <summary>Addresses that a page gives: its own canonical one, and others made absolute.</summary>
internal static class PageAddress
{
    private const int LongestAddress = 2000;

    public static Uri? Parse(string? address) =>
        address is { Length: <= LongestAddress } && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && IsWeb(uri) ? uri : null;

    public static Uri? Absolute(string? address, Uri? relativeTo)
    {
        if (string.IsNullOrWhiteSpace(address) || address.Length > LongestAddress)
        {
            return null;
        }

        var isValid = relativeTo is null ? Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) : Uri.TryCreate(relativeTo, address.Trim(), out uri);
        return isValid && IsWeb(uri!) ? uri : null;
    }

    /// <summary>
    /// The page's address by its own account where that is believable (same site, and no front page for an inner one), else where it was read, or that of
    /// the full page where it was made for phones (<see cref="PhoneAddress"/>); without fragment and tracking parameters.
    /// </summary>
    public static string? Canonical(PageMetadata page, PageFacts facts, IElement root, Uri? address, Uri? relativeTo)
    {
        var link = page.Links.Find(static l => Has(l.GetAttribute("rel"), "canonical"))?.GetAttribute("href");
        foreach (var stated in (string?[])[link, page.Meta("og:url"), facts.Address])
        {
            if (Absolute(stated, relativeTo) is { } uri && (address is null || IsBelievable(uri, address)))
            {
                return Clean(IsOnlyInsecure(uri, address) ? address! : uri);
            }
        }

        return address is null ? null : Clean(PhoneAddress.FullPage(address, root) ?? address);
    }

    /// <summary>An address without fragment and tracking parameters.</summary>
    public static string Clean(Uri address)
    {
        var query = TrackingParameters.Without(address);
        return address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) + (query.Length == 0 ? string.Empty : "?" + query);
    }

    public static bool Has(string? tokens, string token) =>
        tokens is not null && tokens.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains(token, StringComparer.OrdinalIgnoreCase);

    private static bool IsWeb(Uri uri) => (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && HasName(uri);

    /// <summary>Whether the host is one that can be asked for: some characters pass as a host until its ASCII form is asked for.</summary>
    private static bool HasName(Uri uri)
    {
        try
        {
            return uri.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    private static bool IsBelievable(Uri stated, Uri read) =>
        PublicSuffixes.RegistrableDomain(stated.IdnHost) == PublicSuffixes.RegistrableDomain(read.IdnHost)
        && stated.Port == read.Port | (stated.IsDefaultPort && read.IsDefaultPort)
        && (stated.PathAndQuery.Length > 1 || read.PathAndQuery.Length <= 1);

    // A template from before the site was encrypted: the same page, which was just read over https.
    private static bool IsOnlyInsecure(Uri stated, Uri? read) =>
        read is not null && stated.Scheme == Uri.UriSchemeHttp && read.Scheme == Uri.UriSchemeHttps && stated.IsDefaultPort && read.IsDefaultPort
        && string.Equals(stated.IdnHost, read.IdnHost, StringComparison.OrdinalIgnoreCase) && Clean(stated)[Uri.UriSchemeHttp.Length..] == Clean(read)[Uri.UriSchemeHttps.Length..];
}
