using System.ComponentModel.DataAnnotations;

namespace Ingest.Web;

/// <summary>Settings of the API, section <c>Ingest:Web</c>.</summary>
public sealed class ApiOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Ingest:Web";

    /// <summary>
    /// The host names under which the API answers; <c>*</c> for any. A page on the web can make a browser send requests to this machine
    /// under a name of its own (DNS rebinding), so unknown names are refused.
    /// </summary>
    [MinLength(1)]
    public IReadOnlyList<string> Hosts { get; set; } = ["localhost", "127.0.0.1", "[::1]"];
}
