using Ingest.Azure.Language;

namespace Ingest.Azure.Tests.Language;

/// <summary>One row of the table of cases.</summary>
/// <param name="Name">What the service does.</param>
/// <param name="Arrange">Programs the double.</param>
/// <param name="Expected">The outcome as <see cref="OutcomeLine"/> writes it.</param>
internal sealed record LanguageCase(string Name, Action<LanguageService> Arrange, string Expected)
{
    public string Text { get; init; } = "Ursula von der Leyen met NATO officials in Brussels on Monday.";

    /// <summary>Part of the enrichment's warnings, or of the message where there is no answer; empty for none.</summary>
    public string Says { get; init; } = string.Empty;

    /// <summary>How many requests reach the service.</summary>
    public int Requests { get; init; } = 1;

    /// <summary>Text records that the month has used after it.</summary>
    public long Used { get; init; } = 1;

    /// <summary>The settings of the case.</summary>
    public Func<LanguageBench, AzureLanguageOptions> Options { get; init; } = static bench => bench.Options();

    public override string ToString() => Name;
}
