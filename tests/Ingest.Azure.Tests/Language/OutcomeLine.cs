using System.Globalization;
using Ingest.Entities;

namespace Ingest.Azure.Tests.Language;

/// <summary>An outcome as one line, so that cases can be read as a table.</summary>
internal static class OutcomeLine
{
    public static string Of(RecognitionOutcome outcome) => outcome switch
    {
        RecognitionOutcome.Recognized recognized => Of(recognized),
        RecognitionOutcome.Unavailable unavailable => Of(unavailable),
        _ => "unknown",
    };

    private static string Of(RecognitionOutcome.Recognized recognized)
    {
        var entities = recognized.Entities.Select(static entity => string.Create(
            CultureInfo.InvariantCulture,
            $"{entity.Text}={entity.Category}{(entity.Subcategory is null ? string.Empty : ".")}{entity.Subcategory}@{entity.Offset}"));
        var usage = recognized.Usage is { } used ? string.Create(CultureInfo.InvariantCulture, $" for {used.TextRecords}") : string.Empty;
        return $"{recognized.By.Name} {recognized.By.Model}{usage}: {string.Join(", ", entities)}";
    }

    private static string Of(RecognitionOutcome.Unavailable unavailable)
    {
        var after = unavailable.After is { } wait ? string.Create(CultureInfo.InvariantCulture, $" after {wait.TotalSeconds} s") : string.Empty;
        return $"{unavailable.Code}: {(unavailable.IsTransient ? "try later" : "must act")}{after}";
    }
}
