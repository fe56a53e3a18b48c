using System.ComponentModel.DataAnnotations;

namespace Ingest.Feeds.WebSub;

/// <summary>The address that a hub calls for one subscription: the public address, the feed, and a token that nobody can guess.</summary>
public static class CallbackAddress
{
    /// <summary>The route of that address, after the public address.</summary>
    public const string Route = "websub/{feedId}/{token}";

    /// <summary>Reads the public address: https without query and fragment; plain http only where it stays on this machine. Null where it is none.</summary>
    public static Uri? TryRead(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
        && url.Query.Length == 0 && url.Fragment.Length == 0 && url.UserInfo.Length == 0
            ? url
            : null;

    /// <summary>For the options' validation.</summary>
    public static ValidationResult? Validate(string? text, ValidationContext context) =>
        string.IsNullOrEmpty(text) || TryRead(text) is not null
            ? ValidationResult.Success
            : new ValidationResult($"{context?.MemberName}: “{text}” cannot be called by a hub; write a public https address without query, such as https://news.example.org, or nothing.");

    /// <summary>The callback of one subscription.</summary>
    internal static string Of(WebSubOptions options, WebSubState state) => $"{options.CallbackUrl.TrimEnd('/')}/websub/{state.FeedId}/{state.Token}";
}
