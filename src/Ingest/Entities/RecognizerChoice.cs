namespace Ingest.Entities;

/// <summary>Who finds the names: the values of <c>Ingest:Entities:Recognizer</c>.</summary>
public static class RecognizerChoice
{
    /// <summary>The recogniser that needs no account and no network.</summary>
    public const string Embedded = "embedded";

    /// <summary>Azure AI Language, for every article.</summary>
    public const string Azure = "azure";

    /// <summary>Azure AI Language for articles that mention something watched, the embedded one for all others.</summary>
    public const string AzureForWatched = "azure-for-watched";

    /// <summary>Whether a choice needs the service.</summary>
    public static bool NeedsAzure(string? choice) => choice is Azure or AzureForWatched;
}
