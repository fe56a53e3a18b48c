namespace Ingest.Places.Lookup;

/// <summary>Answers people who look a place up: every place that a name could mean, with a score and the reasons for it.</summary>
public sealed class PlaceSearch(Gazetteer gazetteer)
{
    private const int MostFindings = 100;

    // How much less a spelling says that no list has; by these the candidates of one answer are put in order, nothing else.
    private const double ShareOfLoose = 0.8;
    private const double ShareOfWide = 0.6;
    private const double ShareOutside = 0.2;

    /// <summary>The places that bear a name or, at levels 2 and 3, one like it, best first; at most 100. "Name, Country" and "Name, Division" put those first that lie there.</summary>
    public IReadOnlyList<PlaceFinding> Find(string description)
    {
        ArgumentNullException.ThrowIfNull(description);
        var comma = description.LastIndexOf(',');
        var whole = Named(description.Trim());
        var findings = comma < 0 || whole.Count > 0 ? whole : [.. Named(description[..comma].Trim()).Select(finding => Within(finding, description[(comma + 1)..].Trim()))];
        return [.. findings
            .GroupBy(static finding => finding.Place.PlaceId, StringComparer.Ordinal)
            .Select(static group => group.OrderByDescending(static finding => finding.Score).ThenBy(static finding => finding.Level).ThenBy(static finding => finding.Name, StringComparer.Ordinal).First())
            .OrderByDescending(static finding => finding.Score)
            .ThenBy(static finding => finding.Place.PlaceId, StringComparer.Ordinal)
            .Take(MostFindings)];
    }

    private List<PlaceFinding> Named(string name) =>
        [.. Findings(gazetteer.Probe(NameKey.Exact(name)).Hits, name, SpellingLevel.Exact, 1),
         .. new NearNames(gazetteer).Of(name).ToLookup(static near => near.Level, static near => near.Hit)
             .SelectMany(near => Findings([.. near], name, near.Key, near.Key == SpellingLevel.Loose ? ShareOfLoose : ShareOfWide))];

    /// <summary>Scored as in a text that says nothing else.</summary>
    private IEnumerable<PlaceFinding> Findings(IReadOnlyList<NameHit> hits, string name, SpellingLevel level, double share) => hits.Count == 0 ? []
        : new PlaceReading(NameKey.Exact(name), FoundKind.Name, hits, gazetteer.Places).Candidates.Select(candidate => new PlaceFinding(
            gazetteer.PlaceAt(candidate.Hit.Place), candidate.Hit.Name, level, Rounded(PlacePrior.Share(candidate.Score) * share), PlaceReasons.Of(gazetteer, candidate, name, level)));

    private PlaceFinding Within(PlaceFinding finding, string area) =>
        PlaceAreas.IsIn(finding.Place, area, name => [.. gazetteer.Find(name).Select(static match => match.Place)])
            ? finding with { Reasons = [finding.Reasons[0], $"lies in {area}", .. finding.Reasons.Skip(1)] }
            : finding with { Score = Rounded(finding.Score * ShareOutside), Reasons = [finding.Reasons[0], $"does not lie in {area}: a fifth of the score", .. finding.Reasons.Skip(1)] };

    private static double Rounded(double score) => Math.Round(score, 3, MidpointRounding.AwayFromZero);
}
