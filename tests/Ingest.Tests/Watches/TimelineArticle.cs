using Ingest.Articles;
using Ingest.Articles.Revisions;
using Ingest.Claims;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Tests.Watches;

/// <summary>An article of a case; spans are found by their text.</summary>
internal sealed record TimelineArticle(
    string Id,
    string? Revision,
    string Story,
    string? CopyOf,
    string Text,
    List<TimelinePlace>? Places,
    List<TimelineClaim>? Claims,
    List<TimelineEntity>? Entities,
    string? Merges = null,
    DateTimeOffset? At = null,
    DateTimeOffset? Published = null,
    string? Publisher = null,
    string? Url = null,
    string? Agency = null,
    string? Feed = null,
    string? Replaces = null,
    List<string>? Corrections = null,
    string? StandsIn = null)
{
    private static readonly DateOnly Day = new(2026, 3, 3);

    private string Address => Url ?? (Publisher is null ? $"https://example.org/{Id}" : $"https://{Publisher.ToLowerInvariant()}.example/{Id}");

    public string RevisionOrFirst => Revision ?? "r1";

    public ArticleRevision Article(int minute = 0) => new(
        Id,
        RevisionOrFirst,
        Day,
        Address,
        Address,
        "A title",
        [],
        Publisher ?? "Example",
        Published,
        null,
        At ?? new DateTimeOffset(2026, 3, 3, 8, minute, 0, TimeSpan.Zero),
        "en",
        Text,
        null,
        null,
        "page",
        StandsIn,
        new ArticleStory(Story, CopyOf, CopyOf is null ? null : 1, Merges, Agency is null ? null : new AgencyCredit(Agency, [])),
        new RawPointer("00", "raw/pages/00", "f"),
        Replaces,
        (Corrections ?? []).ConvertAll(note => new RevisionNote(NoteKind.Correction, note, Find(note), note.Length)),
        Feed);

    public Enrichment Enrichment() => new(
        Id,
        RevisionOrFirst,
        Day,
        new EngineVersion("embedded", "1", "m", "g"),
        "en",
        (Entities ?? []).ConvertAll(entity => new Entity(entity.Text, Find(entity.Text), entity.Text.Length, entity.Category, null, entity.Confidence, entity.Id, entity.Name)),
        (Places ?? []).ConvertAll(place => place.Mention(Find(place.Text))),
        [],
        [],
        (Claims ?? []).Select((claim, i) => Claim(claim, i)).ToList(),
        []);

    public IReadOnlyList<ClaimMessage> Messages() =>
        Enrichment().Claims.Select(claim => new ClaimMessage("1.0", ClaimMessage.ClaimV1, "/articles/" + Id, claim.Id, default, "application/json", null!)).ToList();

    private Claim Claim(TimelineClaim claim, int i)
    {
        var trigger = Find(claim.Trigger);
        var start = Text.LastIndexOf(". ", trigger, StringComparison.Ordinal) is >= 0 and var stop ? stop + 2 : 0;
        var end = Text.IndexOf('.', trigger) + 1;
        return new Claim(
            $"c-{Id}-{RevisionOrFirst}-{i}",
            TextSpan.Cut(Text, start, end),
            new ClaimEvent(claim.Type, null, null, TextSpan.Cut(Text, trigger, trigger + claim.Trigger.Length)),
            claim.Actor is null ? null : new ClaimRole(claim.Actor, Find(claim.Actor), claim.Actor.Length, null),
            null,
            claim.Place,
            null,
            null,
            "affirmed",
            claim.Modality ?? "asserted",
            claim.Confidence);
    }

    private int Find(string text) => Text.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at ? at : throw new InvalidOperationException($"'{text}' is not in '{Text}'.");
}

