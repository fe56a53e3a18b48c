using System.Globalization;

namespace Ingest.Feeds.Fetching;

/// <summary>Where a redirect leads, and which are not followed.</summary>
internal static class RedirectRules
{
    /// <summary>The address that a redirect names, without a fragment; null where it names none.</summary>
    public static Uri? Target(HttpResponseMessage response, Uri url)
    {
        var location = response.Headers.NonValidated.TryGetValues("Location", out var values) ? values.ToString().Trim() : string.Empty;
        if (location.Length == 0 || !Uri.TryCreate(url, location, out var next))
        {
            return null;
        }

        return next.Fragment.Length > 0 && next.IsAbsoluteUri ? new Uri(next.GetLeftPart(UriPartial.Query)) : next;
    }

    /// <summary>Why the next hop is not made, or null where it is.</summary>
    /// <param name="redirects">All so far, the one to <paramref name="next"/> last.</param>
    public static FetchOutcome.Refused? Refuse(FetchRequest request, Uri url, Uri next, List<Redirect> redirects, int most)
    {
        var host = request.Url.Host;
        if (redirects.Count > most)
        {
            return new FetchOutcome.Refused("too-many-redirects", string.Create(CultureInfo.InvariantCulture, $"{host} sends us on more than {most} times, last to {next}."));
        }

        // A second visit is allowed: some servers send everyone away once to set a cookie. The third ends the same way.
        if (redirects.Count(redirect => redirect.Url == next.AbsoluteUri) > 2)
        {
            return new FetchOutcome.Refused("redirect-loop", $"{host} sends us round in a circle by way of {next}. Open it in a browser: the site may want cookies, or be broken.");
        }

        // Without secrets it is followed, for much of the older web is like that; with them anyone on the way could read them.
        return request.Headers is { Count: > 0 } && url.Scheme == Uri.UriSchemeHttps && next.Scheme == Uri.UriSchemeHttp
            ? new FetchOutcome.Refused("insecure-redirect", $"{url.Host} sends us from https to {next}, which is not encrypted; with a password or headers of its own that is not followed. Ask its owner, or take them off this feed.")
            : null;
    }
}
