using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Places;

/// <summary>Finds the places that a text names and decides which ones they are. Holds no state between texts; any number of threads may share one.</summary>
public sealed class PlaceFinder
{
    private readonly Gazetteer _gazetteer;
    private readonly PlaceScanner _scanner;
    private readonly PlacesOptions _options;

    public PlaceFinder(Gazetteer gazetteer, PlacesOptions options)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _gazetteer = gazetteer;
        _scanner = new PlaceScanner(gazetteer);
    }

    /// <summary>
    /// All mentions of places in text order, without overlaps. Words for a place's people ("Syrian") count, with less confidence.
    /// A location that the recogniser found and the gazetteer does not know stays unresolved: no place id, and coordinates only
    /// where the text says what it lies in.
    /// </summary>
    /// <param name="document">The text.</param>
    /// <param name="entities">What a recogniser found in it, in text order.</param>
    /// <param name="publisher">Who published it, a name or a host: where that says a place, its surroundings are a little more likely.</param>
    public IReadOnlyList<PlaceMention> Find(LanguageDocument document, IReadOnlyList<Entity> entities, string? publisher = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        var pieces = TextPieces.Of(document);
        var streets = StreetNames.Find(document.Text, pieces);
        var scanned = CityOffices.Shorten(document.Text, _scanner.Scan(document, pieces), pieces, _gazetteer);
        var found = NamesOutside(streets, DivisionLists.Narrow(document.Text, scanned, pieces, _gazetteer));
        var survey = PlaceSurvey.Of(document.Text, found, _gazetteer.Places);
        var evidence = new PlaceEvidence(document, pieces, entities, _gazetteer);
        var isTaken = Taken(found.Concat(streets), pieces.Count);
        CountUses(survey, evidence, isTaken);
        survey.Resolve(PlaceHome.Of(_gazetteer, _scanner, publisher), PlaceScore.Weights);
        var writer = new MentionWriter(_gazetteer, document.Text, pieces);
        var mentions = streets.ConvertAll(writer.Street);
        var longer = new LongerNames(document.Text, entities);
        for (var i = 0; i < found.Count; i++)
        {
            var weight = evidence.Weigh(found[i], survey.Readings[i], survey.IsContained[i], isTaken);
            if (weight >= PlaceWeights.Accepted && (mentions.Count == streets.Count || mentions[^1].End() <= found[i].Offset))
            {
                var around = longer.Around(found[i]);
                var isAlone = around is not null && (i == 0 || found[i - 1].End <= around.Offset)
                    && (i + 1 == found.Count || found[i + 1].Offset >= around.End() || longer.IsSamePlace(around, found[i]) || (IsOneName(longer, around, survey, i)));
                mentions.Add(isAlone
                    ? writer.Longer(around!, found[i], longer.IsSamePlace(around!, found[i]) ? survey.Readings[i] : null, weight)
                    : writer.Place(found[i], survey.Readings[i], weight));
            }
        }

        mentions.RemoveAll(mention => mention.Confidence < _options.LeastConfidence);
        mentions.Sort(static (one, other) => one.Offset.CompareTo(other.Offset));
        return UnknownLocations.Add(document, mentions, Unrefused(NamesUnseen.With(document, entities), survey, evidence), entity => Told(entity, survey, writer));
    }

    /// <summary>A name that words around it tell to be a place, as sure as the recogniser is of it, with the places of that name; null where the gazetteer has none.</summary>
    private static PlaceMention? Told(Entity entity, PlaceSurvey survey, MentionWriter writer)
    {
        var index = survey.IndexAt(entity.Offset);
        return index >= 0 && survey.Found[index] is { Kind: FoundKind.Name } found && found.Length == entity.Length
            ? writer.Place(found, survey.Readings[index], Math.Log(entity.Confidence / (1 - entity.Confidence)))
            : null;
    }

    /// <summary>Whether a name and the next are the parts of one that nobody knows; a great city's name goes on meaning the city ("Metro Vancouver").</summary>
    private bool IsOneName(LongerNames longer, Entity around, PlaceSurvey survey, int i) =>
        longer.IsOneName(around, survey.Found[i], survey.Found[i + 1]) && !survey.IsContained[i] && !IsGreat(survey.Readings[i]) && !IsGreat(survey.Readings[i + 1]);

    private bool IsGreat(PlaceReading reading) => reading.Best.Kind is PlaceKind.GeoNames && _gazetteer.Places.Population(reading.Best.Hit.Place) >= PlaceWeights.PeopleOfKnownDivision;

    /// <summary>The names that no street is made of.</summary>
    private static List<FoundName> NamesOutside(List<FoundName> streets, List<FoundName> found)
    {
        var names = new List<FoundName>(found.Count);
        var next = 0;
        foreach (var name in found)
        {
            while (next < streets.Count && streets[next].End <= name.Offset)
            {
                next++;
            }

            if (next == streets.Count || streets[next].Offset >= name.End)
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static List<Entity> Unrefused(List<Entity> entities, PlaceSurvey survey, PlaceEvidence evidence)
    {
        var refused = survey.Found.Where((name, i) => evidence.IsRefused(name, survey.Readings[i], survey.IsContained[i])).ToList();
        return [.. entities.Where(entity => !evidence.IsPerson(entity) && !refused.Exists(name => name.Offset < entity.End() && entity.Offset < name.End))];
    }

    private static bool[] Taken(IEnumerable<FoundName> found, int pieces)
    {
        var isTaken = new bool[pieces];
        foreach (var name in found)
        {
            Array.Fill(isTaken, true, name.FirstPiece, name.LastPiece - name.FirstPiece + 1);
        }

        return isTaken;
    }

    private static void CountUses(PlaceSurvey survey, PlaceEvidence evidence, bool[] isTaken)
    {
        for (var i = 0; i < survey.Found.Count; i++)
        {
            var before = survey.Found[i].FirstPiece - 1;
            var isBeside = before >= 0 && evidence.IsBeside(before);
            survey.Readings[i].NameEnds += isBeside && evidence.IsNamePart(before, isTaken) ? 1 : 0;
            survey.Readings[i].Ailments += evidence.IsAilment(survey.Found[i]) ? 1 : 0;
            survey.Readings[i].PlaceUses += survey.IsContained[i] || (isBeside && evidence.IsAfterPreposition(survey.Found[i])) ? 1 : 0;
        }
    }
}
