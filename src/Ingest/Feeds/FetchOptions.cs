using System.ComponentModel.DataAnnotations;

namespace Ingest.Feeds;

/// <summary>How documents are fetched, feeds and pages alike. Configuration section <c>Ingest:Feeds</c>.</summary>
public sealed class FetchOptions
{
    /// <summary>Where these settings are in the configuration.</summary>
    public const string Section = "Ingest:Feeds";

    /// <summary>Whether loopback, private and other non-public addresses may be asked. Off, so that a feed cannot make us read our own network.</summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>The product name sent to servers.</summary>
    [Required]
    [RegularExpression(@"^[!#$%&'*+.^_`|~0-9A-Za-z-]+(/[!#$%&'*+.^_`|~0-9A-Za-z-]+)?$", ErrorMessage = "UserAgent must be a product name such as Ingest/1.0, without spaces.")]
    public string UserAgent { get; set; } = "Ingest/1.0";

    /// <summary>An address or page where a site's owner can reach us; sent behind the product name.</summary>
    [RegularExpression(@"^[\x21-\x27\x2A-\x7E]*$", ErrorMessage = "Contact must be a mail address or a URL: visible ASCII, no spaces or brackets.")]
    public string Contact { get; set; } = string.Empty;

    /// <summary>How long one request may take, body included.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:10:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long opening a connection may take, TLS included.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:02:00")]
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many bytes a second a body must bring, on average over each <see cref="SlowAfter"/>; 0 for no such limit.</summary>
    [Range(0, 1024 * 1024)]
    public int LeastBytesPerSecond { get; set; } = 100;

    /// <summary>Over which time that average is taken; also how long a body may keep silent at its beginning.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan SlowAfter { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>The largest body taken, in bytes, counted after decompression.</summary>
    [Range(1024, 256 * 1024 * 1024)]
    public int MaxBytes { get; set; } = 15 * 1024 * 1024;

    /// <summary>How many redirects are followed.</summary>
    [Range(0, 50)]
    public int MaxRedirects { get; set; } = 10;

    /// <summary>How many requests to one public host run side by side; to all hosts of one registrable domain, twice as many.</summary>
    [Range(1, 64)]
    public int RequestsPerHost { get; set; } = 2;

    /// <summary>The least time between the starts of two requests to one public host; to all hosts of one registrable domain, half of it.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan GapPerHost { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many requests to one private host run side by side; no gap is kept, the machine is ours.</summary>
    [Range(1, 256)]
    public int RequestsPerPrivateHost { get; set; } = 16;

    /// <summary>The longest rest that a host may ask for (<c>Retry-After</c> on 429 and 503); years were seen.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "30.00:00:00")]
    public TimeSpan LongestRest { get; set; } = TimeSpan.FromHours(24);
}
