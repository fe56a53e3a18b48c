using System.ComponentModel.DataAnnotations;
using Azure.Storage.Blobs;

namespace Ingest.Azure.Storage;

/// <summary>Where the Azure storage is: either a connection string (<c>UseDevelopmentStorage=true</c> for Azurite) or the name of an account that this identity may use.</summary>
public sealed class AzureStorageOptions : IValidatableObject
{
    public const string Section = "Ingest:Storage";

    /// <summary>A connection string of the account.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>The account's name; no key is needed then, the identity is found as DefaultAzureCredential does.</summary>
    [RegularExpression("^[a-z0-9]{3,24}$", ErrorMessage = "INGEST__STORAGE__ACCOUNTNAME must be 3 to 24 lower-case letters and digits.")]
    public string? AccountName { get; set; }

    /// <summary>What follows <c>account.blob.</c> in the account's addresses; another one in Azure's national clouds.</summary>
    [RegularExpression("^[a-z0-9.-]{3,100}$", ErrorMessage = "INGEST__STORAGE__ENDPOINTSUFFIX must be a host name such as core.windows.net.")]
    public string EndpointSuffix { get; set; } = "core.windows.net";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(ConnectionString) == string.IsNullOrWhiteSpace(AccountName))
        {
            yield return new ValidationResult("Set either INGEST__STORAGE__CONNECTIONSTRING (UseDevelopmentStorage=true for Azurite) or INGEST__STORAGE__ACCOUNTNAME, not both.");
        }
        else if (ConnectionString is { Length: > 0 } connection && !IsConnectionString(connection))
        {
            // What it holds is not shown: it has a key in it.
            yield return new ValidationResult("INGEST__STORAGE__CONNECTIONSTRING is no connection string; copy it whole from the account's access keys, or write UseDevelopmentStorage=true.");
        }
    }

    /// <summary>The address of one of the account's services, <c>blob</c> or <c>queue</c>.</summary>
    internal Uri EndpointOf(string service) => new($"https://{AccountName}.{service}.{EndpointSuffix}");

    private static bool IsConnectionString(string connection)
    {
        try
        {
            return new BlobServiceClient(connection).Uri.IsAbsoluteUri;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
