namespace Ingest.Watches;

/// <summary>A change of a watch: what is named changes, all else stays as it is.</summary>
/// <param name="Asked">What is named.</param>
/// <param name="Cleared">Fields that lose what they held, of <see cref="Clearable"/>.</param>
public sealed record WatchAmendment(WatchDraft Asked, IReadOnlyList<string> Cleared)
{
    /// <summary>The fields that can be cleared, as <c>watches.yaml</c> calls them.</summary>
    public static IReadOnlyList<string> Clearable => WatchRedraft.Clearable;

    /// <summary>Whether it says which place, person, organisation or point is watched.</summary>
    private bool HasSubject => (Asked.PlaceId ?? Asked.Place ?? Asked.Person ?? Asked.Organization ?? Asked.Near) is not null;

    private bool IsSomebody => (Asked.Person ?? Asked.Organization) is not null;

    /// <summary>The whole watch as it is asked for now.</summary>
    /// <param name="known">The watch as it is.</param>
    public WatchDraft Of(Watch known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var old = Cleared.Aggregate(WatchRedraft.Of(known), WatchRedraft.Without);
        return Asked with
        {
            Name = known.Name,
            PlaceId = HasSubject ? Asked.PlaceId : old.PlaceId,
            Person = HasSubject ? Asked.Person : old.Person,
            Organization = HasSubject ? Asked.Organization : old.Organization,
            Near = HasSubject ? Asked.Near : old.Near,
            Within = Asked.Within ?? (IsSomebody ? null : old.Within),
            Area = Asked.Area ?? old.Area,
            Aliases = Either(Asked.Aliases, old.Aliases),
            Phrases = Either(Asked.Phrases, old.Phrases),
            Events = Either(Asked.Events, old.Events),
            Actors = Either(Asked.Actors, old.Actors),
            Confidence = Asked.Confidence ?? old.Confidence,
            Sources = Either(Asked.Sources, old.Sources),
            Languages = Either(Asked.Languages, old.Languages),
            Paused = Asked.Paused ?? old.Paused,
            Tell = Either(Asked.Tell, old.Tell),
            Novelty = Either(Asked.Novelty, old.Novelty),
        };
    }

    /// <summary>Without aliases that were those of another place, person or organisation: they would raise alerts for the wrong one.</summary>
    /// <param name="known">The watch as it was.</param>
    /// <param name="changed">The watch that came of <see cref="Of"/>.</param>
    public Watch WithoutForeignAliases(Watch known, Watch changed)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(changed);
        var hadSubject = (known.PlaceId ?? known.Entity?.EntityId) is not null;
        var isAnother = known.PlaceId != changed.PlaceId || known.Entity?.EntityId != changed.Entity?.EntityId;
        return hadSubject && isAnother && Asked.Aliases.Count == 0 ? changed with { Aliases = [] } : changed;
    }

    private static IReadOnlyList<string> Either(IReadOnlyList<string> asked, IReadOnlyList<string> old) => asked.Count > 0 ? asked : old;

    private static NoveltyDraft? Either(NoveltyDraft? asked, NoveltyDraft? old) => asked is null || old is null
        ? asked ?? old
        : new NoveltyDraft(asked.QuietDays ?? old.QuietDays, asked.Sources ?? old.Sources, asked.Surge ?? old.Surge, asked.Silence ?? old.Silence);
}
