using Ingest.Storage;

namespace Ingest.Feeds;

/// <summary>A feed's address as it is compared: one spelling for the ways people write it.</summary>
public static class FeedAddress
{
    /// <summary>The address with its scheme (https where none is given, http for <c>feed:</c>), host in lower case, without fragment; null where it is none that can be asked.</summary>
    public static Uri? TryRead(string? text)
    {
        var trimmed = text?.Trim() ?? string.Empty;
        if (trimmed.StartsWith("feed:", StringComparison.OrdinalIgnoreCase))
        {
            var rest = trimmed["feed:".Length..];
            trimmed = rest.StartsWith("//", StringComparison.Ordinal) ? "http:" + rest : rest;
        }

        if (!trimmed.Contains("://", StringComparison.Ordinal))
        {
            trimmed = "https://" + trimmed;
        }

        return Uri.TryCreate(trimmed, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0 && url.UserInfo.Length == 0
            ? new UriBuilder(url) { Fragment = string.Empty }.Uri
            : null;
    }

    /// <summary>The id of the feed at this address.</summary>
    public static string FeedId(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return "f-" + ContentId.Of(url.AbsoluteUri);
    }
}
