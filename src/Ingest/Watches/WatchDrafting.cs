using System.Globalization;
using Ingest.Watches.Areas;
using Ingest.Watches.Yaml;

namespace Ingest.Watches;

/// <summary>Makes watches of drafts: the one place where it is decided what a watch may be, for <c>watches.yaml</c>, the command line and the API alike.</summary>
public sealed class WatchDrafting(WatchPlaces places, WatchedNames names)
{
    /// <summary>Looks up and pins what a draft names, or lists everything that is wrong with it.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="sinks">The names of the sinks there are, beside the console.</param>
    public DraftOutcome Read(WatchDraft draft, IEnumerable<string> sinks)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(sinks);
        var problems = DraftRules.Problems(draft, [.. sinks]).ToList();
        var place = Place(draft, problems);
        var entity = Entity(draft, problems);
        var area = Area(draft, problems);
        var novelty = draft.Novelty is { } asked ? NoveltyRules.Read(asked, problems) : null;
        if (problems.Count > 0)
        {
            return new DraftOutcome.Refused(problems);
        }

        var middle = place is not null ? (place.Place.Latitude, place.Place.Longitude) : GeoPoint.TryRead(draft.Near, out var point) ? point : ((double, double)?)null;
        double? kilometres = draft.Within is { } within && Distance.TryRead(within, out var read) ? read : null;
        var watch = new Watch(
            draft.Name!.Trim(), place?.Place.PlaceId, place?.Place.Name, place?.Place.Country, middle?.Item1, middle?.Item2, kilometres,
            draft.Aliases, draft.Phrases, Upper(draft.Events), draft.Tell)
        {
            Area = area,
            Entity = entity,
            Actors = draft.Actors,
            Confidence = draft.Confidence is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null,
            Sources = draft.Sources,
            Languages = draft.Languages,
            Paused = draft.Paused,
            Novelty = novelty,
        };
        return new DraftOutcome.Accepted(watch, place);
    }

    /// <summary>The same for a change: of the watch that is there, or, where none is, of nothing.</summary>
    /// <param name="amendment">What is to change.</param>
    /// <param name="known">The watch as it is; null where there is none yet.</param>
    /// <param name="sinks">The names of the sinks there are, beside the console.</param>
    public DraftOutcome Read(WatchAmendment amendment, Watch? known, IEnumerable<string> sinks)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        if (known is null)
        {
            return Read(amendment.Asked, sinks);
        }

        var outcome = Read(amendment.Of(known), sinks);
        return outcome is DraftOutcome.Accepted accepted ? accepted with { Watch = amendment.WithoutForeignAliases(known, accepted.Watch) } : outcome;
    }

    private static List<string> Upper(IReadOnlyList<string> types) => types.Select(static type => type.ToUpperInvariant()).ToList();

    private WatchPlaceOutcome.Pinned? Place(WatchDraft draft, List<DraftProblem> problems)
    {
        if ((draft.PlaceId ?? draft.Place) is not { } wanted || wanted.Length > DraftRules.LongestItem)
        {
            return null;
        }

        var field = draft.PlaceId is null ? "place" : "placeId";
        switch (places.Resolve(wanted))
        {
            case WatchPlaceOutcome.Pinned pinned:
                return pinned;
            case WatchPlaceOutcome.Ambiguous ambiguous:
                problems.Add(new DraftProblem(field, PlaceWords.Ambiguous(wanted, ambiguous.Candidates)));
                return null;
            case WatchPlaceOutcome.Unknown unknown:
                problems.Add(new DraftProblem(field, unknown.Message + " Check the spelling, give the id (placeId: geonames:…), or watch it as a phrase."));
                return null;
            default:
                throw new InvalidOperationException("An outcome without a case.");
        }
    }

    private WatchedEntity? Entity(WatchDraft draft, List<DraftProblem> problems)
    {
        var (field, name, category) = draft.Person is not null ? ("person", draft.Person, WatchedEntity.Person) : ("organization", draft.Organization, WatchedEntity.Organization);
        if (name is null)
        {
            return null;
        }

        var entity = names.Pin(name, category);
        if (entity is null)
        {
            problems.Add(new DraftProblem(field, $"'{name}' is no name: it has no letter or digit."));
        }

        return entity;
    }

    private static WatchArea? Area(WatchDraft draft, List<DraftProblem> problems)
    {
        switch (draft.Area is null ? null : GeoJson.Read(draft.Area))
        {
            case GeoJsonReading.Accepted accepted:
                return accepted.Area;
            case GeoJsonReading.Refused refused:
                problems.Add(new DraftProblem("area", "'area' cannot be watched: " + refused.Message));
                return null;
            default:
                return null;
        }
    }
}
