using Ingest.Articles;
using Ingest.Claims;
using Ingest.Claims.Codes;
using Ingest.Claims.Events;
using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;
using Ingest.Storage;
using Ingest.Watches;

namespace Ingest.Tests.Index;

/// <summary>Builds an article with its enrichment out of sentences; offsets are looked up in the text.</summary>
internal sealed class InventedArticle(string url, string title, string text)
{
    private static readonly EngineVersion Engine = new("embedded", "1.0.0", "en-test", "2023-03");

    private readonly List<Entity> _entities = [];
    private readonly List<PlaceMention> _places = [];
    private readonly List<ClaimMessage> _claims = [];
    private readonly List<Alert> _alerts = [];

    public string Publisher { get; init; } = "Plainfield Courier";

    public DateTimeOffset Published { get; init; } = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public string Story { get; init; } = "s-1";

    public string? Replaces { get; init; }

    public string? CopyOf { get; init; }

    public string? Merges { get; init; }

    public AgencyCredit? Credit { get; init; }

    public string ArticleId => ContentId.Of(url);

    public string Revision => ContentId.Of(title, text);

    public ArticleRevision Article => new(
        ArticleId, Revision, DateOnly.FromDateTime(Published.UtcDateTime), url, url, title, [], Publisher, Published, null,
        Published.AddMinutes(Replaces is null ? 20 : 80), "en", text, "An excerpt.", null, "page", null, new ArticleStory(Story, CopyOf, CopyOf is null ? null : 0.9, Merges, Credit),
        new RawPointer(ContentId.Sha256("raw"u8), "raw/pages/x", "f"), Replaces);

    public Enrichment Enrichment => new(ArticleId, Revision, Article.Day, Engine, "en", _entities, _places, [], [], [], []);

    public IReadOnlyList<ClaimMessage> Claims => _claims;

    public IReadOnlyList<Alert> Alerts => _alerts;

    private ClaimArticle Source => new(ArticleId, Revision, url, title, Publisher, Published, Story);

    public InventedArticle Entity(string name, string category = "Person")
    {
        var span = Span(name);
        _entities.Add(new Entity(name, span.Offset, span.Length, category, null, 0.9, $"e-{ContentId.Of(name)}", null));
        return this;
    }

    public InventedArticle Place(string mention, string? placeId, string? name, string? country, double? latitude, double? longitude)
    {
        var span = Span(mention);
        _places.Add(new PlaceMention(mention, span.Offset, span.Length, placeId, name, country, null, latitude, longitude, "populated-place", 0.9, []));
        return this;
    }

    public InventedArticle Claim(string type, string sentence, string trigger, string? speaker = null, string? subtype = null, string polarity = "affirmed", string modality = "asserted", string? day = null)
    {
        var evidence = Span(sentence);
        var place = _places.Find(mention => mention.Offset >= evidence.Offset && mention.Offset < evidence.End());
        _claims.Add(new ClaimMessage("1.0", ClaimMessage.ClaimV1, $"/articles/{ArticleId}", $"c-{ContentId.Of(url, Revision, sentence, trigger)}", Article.Fetched, "application/json", new ClaimData(
            Coded(new ClaimEvent(type, null, subtype, Span(trigger))),
            null,
            null,
            place is null ? null : new ClaimPlace(place.PlaceId, place.Name, place.Country, place.Latitude, place.Longitude, place.Precision, place.Text, place.Offset, place.Length, 0.9),
            day is null ? null : new ClaimTime("then", 0, 4, day, day, ClaimTime.InText),
            speaker is null ? null : new ClaimAttribution(new AttributionSource(speaker, Span(speaker).Offset, speaker.Length, null), null, "indirect"),
            polarity,
            modality,
            0.8,
            evidence,
            Source,
            new ClaimRaw(ContentId.Sha256("raw"u8)),
            Engine)));
        return Told(null, null);
    }

    /// <summary>Says who did it to whom in the last claim, and how many they were.</summary>
    public InventedArticle Told(string? actor, string? target, params IReadOnlyList<ClaimCount> counts)
    {
        var last = _claims[^1];
        var told = last.Data with { Actor = Role(actor, last.Data.Evidence), Target = Role(target, last.Data.Evidence), Counts = counts.Count == 0 ? null : counts };
        var day = told.Time?.Start ?? Published.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var key = EventKey.Of(told.Event.Type, EventPlace.Of(told.Place)?.Key(), day, RoleName.Of(told.Actor, _entities), RoleName.Of(told.Target, _entities));
        _claims[^1] = last with { Data = told with { EventKey = key } };
        return this;
    }

    /// <summary>Changes the last claim.</summary>
    public InventedArticle With(Func<ClaimData, ClaimData> change)
    {
        _claims[^1] = _claims[^1] with { Data = change(_claims[^1].Data) };
        return this;
    }

    public InventedArticle Alert(string watch, string mention)
    {
        var place = _places.First(place => string.Equals(place.Text, mention, StringComparison.Ordinal));
        _alerts.Add(new Alert(
            $"a-{ContentId.Of(watch, Story)}", watch, Article.Fetched, "new", $"'{mention}' is {place.Name}.", Span(mention), "id", place.PlaceId, place.Name,
            Span(mention), [.. _claims.Select(static claim => claim.Data.Event.Type)], [.. _claims.Select(static claim => claim.Id)], Source, []));
        return this;
    }

    private static ClaimEvent Coded(ClaimEvent happening) => happening with { Cameo = EventCodes.Of(happening).Cameo, QuadClass = EventCodes.Of(happening).QuadClass };

    private ClaimRole? Role(string? words, TextSpan sentence)
    {
        if (words is null)
        {
            return null;
        }

        var offset = sentence.Offset + sentence.Text.IndexOf(words, StringComparison.Ordinal);
        var entity = _entities.Find(found => found.Offset >= offset && found.Offset < offset + words.Length);
        return new ClaimRole(words, offset, words.Length, entity?.EntityId);
    }

    private TextSpan Span(string words)
    {
        var offset = text.IndexOf(words, StringComparison.Ordinal);
        return offset < 0 ? throw new ArgumentException($"'{words}' is not in the text.", nameof(words)) : TextSpan.Cut(text, offset, offset + words.Length);
    }
}
