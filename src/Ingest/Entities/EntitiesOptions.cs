using System.ComponentModel.DataAnnotations;

namespace Ingest.Entities;

/// <summary>Settings of the entity stage, section <c>Ingest:Entities</c>.</summary>
public sealed class EntitiesOptions : IValidatableObject
{
    /// <summary>Where the settings are.</summary>
    public const string Section = "Ingest:Entities";

    /// <summary>Who finds the names: one of <see cref="RecognizerChoice"/>.</summary>
    public string Recognizer { get; set; } = RecognizerChoice.Embedded;

    /// <summary>A file of aliases of the user's own, in the form of <c>aliases.tsv</c>; it goes before the list that ships.</summary>
    public string? AliasFile { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Recognizer is not RecognizerChoice.Embedded && !RecognizerChoice.NeedsAzure(Recognizer))
        {
            yield return new ValidationResult(
                $"Ingest:Entities:Recognizer is '{Recognizer}'; it must be {RecognizerChoice.Embedded}, {RecognizerChoice.Azure} or {RecognizerChoice.AzureForWatched}.", [nameof(Recognizer)]);
        }

        if (AliasFile is not null && !File.Exists(AliasFile))
        {
            yield return new ValidationResult(
                $"Ingest:Entities:AliasFile names {AliasFile}, which is not there; give the path of a file of aliases or leave it out.", [nameof(AliasFile)]);
        }
    }
}
