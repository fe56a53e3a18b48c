using Ingest.Claims;

namespace Ingest.Tests.Index;

/// <summary>Five invented articles, one of them corrected.</summary>
internal static class InventedNews
{
    public static InventedArticle Raqqa { get; } = new InventedArticle(
        "https://courier.example/raqqa",
        "Units enter the north",
        "Army units entered the northern edge of Raqqa on Monday, a monitoring group said. Nabil Haddad denied it. \"Nobody came,\" he said.")
    {
        Published = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero),
    }
        .Entity("Nabil Haddad")
        .Entity("Army", "Organization")
        .Place("Raqqa", "geonames:172955", "Ar Raqqah", "SY", 35.95, 39.01)
        .Claim("MOBILIZE", "Army units entered the northern edge of Raqqa on Monday, a monitoring group said.", "entered", "a monitoring group", "Non-violent transfer of territory", modality: "claimed", day: "2026-02-23")
        .Told("Army units", "the northern edge")
        .With(static claim => claim with { Actor = claim.Actor! with { Kind = ActorKind.StateForce } })
        .Claim("REJECT", "Nabil Haddad denied it.", "denied", "Nabil Haddad", polarity: "negated", modality: "denied")
        .Alert("Raqqa", "Raqqa");

    public static InventedArticle Flood { get; } = new InventedArticle(
        "https://www.ledger.example/flood", "Bridge closed at Suva", "The old bridge at Suva was closed after the flood. Residents protested in Nadi.")
    {
        Publisher = "The Harbour Ledger",
        Published = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
        Story = "s-2",
    }
        .Place("Suva", "geonames:2198148", "Suva", "FJ", -18.14, 178.44)
        .Place("Nadi", "geonames:2202064", "Nadi", "FJ", -17.8, 177.42)
        .Claim("PROTEST", "Residents protested in Nadi.", "protested", subtype: "Peaceful protest");

    public static InventedArticle Apia { get; } = new InventedArticle(
        "https://ledger.example/apia", "=Ferry \"Lady\" leaves Apia", "=The ferry, called \"Lady\",\nleft Apia at noon. Aid arrived at Tarvu.")
    {
        Publisher = "The Harbour Ledger",
        Published = new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero),
        Story = "s-2",
    }
        .Entity("Lady", "Product")
        .Place("Apia", "geonames:4035413", "Apia", "WS", -13.83, -171.77)
        .Place("Tarvu", null, null, null, null, null)
        .Claim("AID", "Aid arrived at Tarvu.", "arrived");

    public static InventedArticle Blast { get; } = new InventedArticle("https://courier.example/blast", "Blast in Bogotá", "A blast in Bogotá killed four, police said.")
    {
        Published = new DateTimeOffset(2026, 3, 4, 9, 0, 0, TimeSpan.Zero),
        Story = "s-3",
    }
        .Entity("police", "Organization")
        .Place("Bogotá", "geonames:3688689", "Bogotá", "CO", 4.61, -74.08)
        .Claim("ASSAULT", "A blast in Bogotá killed four, police said.", "blast", "police", "Remote explosive/landmine/IED", modality: "claimed");

    public static InventedArticle BlastCorrected { get; } = new InventedArticle("https://courier.example/blast", "Blast in Bogotá", "A blast in Bogotá killed two, police said.")
    {
        Published = new DateTimeOffset(2026, 3, 4, 9, 0, 0, TimeSpan.Zero),
        Story = "s-3",
        Replaces = Blast.Revision,
    }
        .Entity("police", "Organization")
        .Place("Bogotá", "geonames:3688689", "Bogotá", "CO", 4.61, -74.08)
        .Claim("ASSAULT", "A blast in Bogotá killed two, police said.", "blast", "police", "Remote explosive/landmine/IED", modality: "claimed")
        .Told(null, null, new ClaimCount("killed", 2, 2, "exact", "two", 26, 3));

    public static IReadOnlyList<InventedArticle> All { get; } = [Raqqa, Flood, Apia, Blast, BlastCorrected];
}
