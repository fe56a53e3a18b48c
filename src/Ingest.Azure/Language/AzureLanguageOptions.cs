using System.ComponentModel.DataAnnotations;

namespace Ingest.Azure.Language;

/// <summary>Settings of Azure AI Language as a recogniser, section <c>Ingest:Language</c>. They matter where <c>Ingest:Entities:Recognizer</c> is <c>azure</c> or <c>azure-for-watched</c>.</summary>
public sealed class AzureLanguageOptions : IValidatableObject
{
    public const string Section = "Ingest:Language";

    /// <summary>Where the service is: <c>https://&lt;custom subdomain&gt;.cognitiveservices.azure.com/</c>.</summary>
    public string? Endpoint { get; set; }

    /// <summary>A key of the account; without one a token of this identity is sent (DefaultAzureCredential).</summary>
    public string? Key { get; set; }

    /// <summary>The version of the service's interface. 2026-05-01 is the newest that is generally available (azure-rest-api-specs, LanguageAnalyzeText).</summary>
    [RegularExpression(@"^\d{4}-\d{2}-\d{2}(-preview)?$", ErrorMessage = "Ingest:Language:ApiVersion must be a date such as 2026-05-01, with or without -preview.")]
    public string ApiVersion { get; set; } = "2026-05-01";

    /// <summary>How many text records may be used in a calendar month (UTC); 0: none; null: no cap. A text record is 1,000 characters of one text, begun ones count.</summary>
    [Range(0, long.MaxValue, ErrorMessage = "Ingest:Language:MonthlyTextRecords must be 0 or more, or left out for no cap.")]
    public long? MonthlyTextRecords { get; set; }

    /// <summary>US dollars for 1,000 text records, for the figures shown. 1.00 is the list price of the first tier as read in 2026 (meter "Standard Text Records").</summary>
    [Range(0, 1000, ErrorMessage = "Ingest:Language:PricePerThousandRecords must be 0 to 1000 US dollars.")]
    public decimal PricePerThousandRecords { get; set; } = 1.00m;

    /// <summary>Asks the service to keep no copy of the texts for finding faults.</summary>
    public bool LoggingOptOut { get; set; } = true;

    /// <summary>How long one try of a request may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00", ErrorMessage = "Ingest:Language:Timeout must be 00:00:01 to 00:10:00.")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a failed request is sent again before the article goes back to its queue.</summary>
    internal int Retries { get; init; } = 3;

    /// <summary>The wait before the first repetition; it doubles each time.</summary>
    internal TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(0.8);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(Endpoint))
        {
            yield break;
        }

        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("https" or "http"))
        {
            yield return new ValidationResult($"Ingest:Language:Endpoint is '{Endpoint}'; it must be an address like https://<custom subdomain>.cognitiveservices.azure.com/.", [nameof(Endpoint)]);
        }
        else if (endpoint.Scheme == Uri.UriSchemeHttp && !endpoint.IsLoopback)
        {
            yield return new ValidationResult($"Ingest:Language:Endpoint is {Endpoint}; texts, keys and tokens go over https only.", [nameof(Endpoint)]);
        }
        else if (endpoint.Scheme == Uri.UriSchemeHttp && string.IsNullOrEmpty(Key))
        {
            yield return new ValidationResult($"Ingest:Language:Endpoint is {Endpoint} and there is no Ingest:Language:Key; a token is sent over https only.", [nameof(Endpoint)]);
        }
    }
}
