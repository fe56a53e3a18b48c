using System.ComponentModel.DataAnnotations;

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

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(ConnectionString) == string.IsNullOrWhiteSpace(AccountName))
        {
            yield return new ValidationResult("Set either INGEST__STORAGE__CONNECTIONSTRING (UseDevelopmentStorage=true for Azurite) or INGEST__STORAGE__ACCOUNTNAME, not both.");
        }
    }
}
