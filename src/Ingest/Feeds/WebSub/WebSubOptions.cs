using System.ComponentModel.DataAnnotations;

namespace Ingest.Feeds.WebSub;

/// <summary>Whether hubs may push feeds to us (W3C WebSub). Configuration section <c>Ingest:Feeds</c>.</summary>
public sealed class WebSubOptions
{
    /// <summary>Where these settings are in the configuration.</summary>
    public const string Section = "Ingest:Feeds";

    /// <summary>The public https address under which <c>/websub/…</c> of this program is reached; empty where there is none, and then no hub is asked for anything.</summary>
    [CustomValidation(typeof(CallbackAddress), nameof(CallbackAddress.Validate))]
    public string CallbackUrl { get; set; } = string.Empty;

    /// <summary>The least time between two pulls of a feed that a hub pushes to us: pulling goes on in case the hub loses something.</summary>
    [Range(typeof(TimeSpan), "00:10:00", "30.00:00:00")]
    public TimeSpan PollWhilePushed { get; set; } = TimeSpan.FromHours(6);

    /// <summary>Whether hubs are asked at all.</summary>
    public bool IsOn => CallbackUrl.Length > 0;
}
