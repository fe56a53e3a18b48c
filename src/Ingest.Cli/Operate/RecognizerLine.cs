using Ingest.Azure.Language;
using Ingest.Entities;

namespace Ingest.Cli.Operate;

/// <summary>What <c>ingest doctor</c> says of who finds the names: which recogniser, where, what it used this month and what that costs.</summary>
internal static class RecognizerLine
{
    public static async Task<string> OfAsync(IngestApp app, List<string> worries, CancellationToken cancellationToken)
    {
        var choice = app.Get<EntitiesOptions>().Recognizer;
        if (!RecognizerChoice.NeedsAzure(choice))
        {
            return $"recogniser {choice}";
        }

        var standing = await app.Get<LanguageReport>().ReadAsync(cancellationToken);
        worries.AddRange(Worries(standing));
        var records = standing.Cap is { } cap ? Number($"{standing.TextRecords} of {cap}") : Number($"{standing.TextRecords}");
        return Number($"recogniser {choice}, {standing.Host} (api-version {standing.ApiVersion}), {records} text records in {standing.Month}, USD {standing.ListPriceUsd:0.00} at list price");
    }

    private static IEnumerable<string> Worries(LanguageStanding standing)
    {
        if (standing.IsCapReached)
        {
            yield return $"The cap of text records for {standing.Month} is reached; the embedded recogniser stands in. Raise Ingest:Language:MonthlyTextRecords, or wait for the next month (UTC).";
        }

        if (standing.Pause is { } pause)
        {
            yield return Number($"Azure AI Language said that its quota is used up ({pause.Reason.TrimEnd('.')}); the embedded recogniser stands in until {pause.Until:u}. Move the resource to a larger tier and remove state/language/pause.json, or wait.");
        }
    }

    private static string Number(FormattableString text) => FormattableString.Invariant(text);
}
