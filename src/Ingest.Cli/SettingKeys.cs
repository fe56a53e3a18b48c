using System.Text.RegularExpressions;

namespace Ingest.Cli;

/// <summary>Names a setting by its full key where a library names the property of an options class.</summary>
internal static partial class SettingKeys
{
    /// <summary>The failure of <c>WatchesOptions</c>' <c>WebhookTimeout</c> becomes one of <c>Ingest:Watches:WebhookTimeout</c>. An options class says where its settings are in a constant <c>Section</c>.</summary>
    public static string Named(string failure, Type options) =>
        options.GetField("Section")?.GetRawConstantValue() is string section && Annotation().Match(failure) is { Success: true } match
            ? $"{section}:{match.Groups["property"].Value}: {match.Groups["what"].Value}"
            : failure;

    [GeneratedRegex(@"^DataAnnotation validation failed for '[^']*' members: '(?<property>[^']*)' with the error: '(?<what>.*)'\.$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Annotation();
}
