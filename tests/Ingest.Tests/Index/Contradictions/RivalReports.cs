using Ingest.Claims;

namespace Ingest.Tests.Index.Contradictions;

/// <summary>Invented reports of a blast in Bogotá and of an advance on Raqqa, each as its publisher tells it.</summary>
internal static class RivalReports
{
    public static InventedArticle Blast(string publisher, int hour, int killed, string bound = "exact", string story = "s-blast", string speaker = "police", string place = "Bogotá")
    {
        var sentence = $"A blast in {place} killed {killed} people, {speaker} said.";
        return new InventedArticle($"https://{publisher}.example/{story}/{hour}-{killed}", "Blast", sentence)
        {
            Publisher = publisher,
            Published = new DateTimeOffset(2026, 3, 4, hour, 0, 0, TimeSpan.Zero),
            Story = story,
        }
            .Place(place, place is "Bogotá" ? "geonames:3688689" : "geonames:3674962", place, "CO", 4.61, -74.08)
            .Claim("ASSAULT", sentence, "blast", speaker, "Remote explosive/landmine/IED", modality: "claimed")
            .Told(null, "people", new ClaimCount("killed", killed, bound is "at-least" ? null : killed, bound, "", 0, 0));
    }

    public static InventedArticle Advance(string publisher, string sentence, string actor, string? speaker, string modality = "claimed", string polarity = "affirmed", string story = "s-advance", string? kind = null)
    {
        var article = new InventedArticle($"https://{publisher}.example/{story}/{sentence.Length}", "Advance", sentence)
        {
            Publisher = publisher,
            Published = new DateTimeOffset(2026, 3, 1, publisher is "courier" ? 9 : 10, 0, 0, TimeSpan.Zero),
            Story = story,
        };
        foreach (var front in (string[])["Red Front", "White Front"])
        {
            article = sentence.Contains(front, StringComparison.Ordinal) ? article.Entity(front, "Organization") : article;
        }

        return article
            .Place("Raqqa", "geonames:172955", "Ar Raqqah", "SY", 35.95, 39.01)
            .Claim("ASSAULT", sentence, "seized", speaker, "Non-state actor overtakes territory", polarity, modality, "2026-02-28")
            .Told(actor, "Raqqa")
            .With(claim => claim with { Actor = claim.Actor! with { Kind = kind } });
    }
}
