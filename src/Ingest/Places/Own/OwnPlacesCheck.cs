using Microsoft.Extensions.Options;

namespace Ingest.Places.Own;

/// <summary>Refuses to start with a <c>places.yaml</c> that cannot be understood: a run that ignores it would write down other places than its user expects.</summary>
internal sealed class OwnPlacesCheck : IValidateOptions<PlacesOptions>
{
    private const int MostShown = 10;

    public ValidateOptionsResult Validate(string? name, PlacesOptions options) => OwnPlacesFile.Read(options, Gazetteer.Open()) switch
    {
        OwnPlacesReading.Refused refused => ValidateOptionsResult.Fail(Words(options, refused)),
        _ => ValidateOptionsResult.Success,
    };

    /// <summary>What is wrong, a sentence each, the first ten.</summary>
    public static IEnumerable<string> Words(PlacesOptions options, OwnPlacesReading.Refused refused) =>
        refused.Problems.Take(MostShown).Select(problem => $"{OwnPlacesFile.PathOf(options)}, {problem}");
}
