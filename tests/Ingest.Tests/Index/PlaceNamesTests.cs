using Ingest.Index.Query;
using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Index;

public sealed class PlaceNamesTests
{
    private readonly PlaceNames _names = new(static name => name switch
    {
        "Tripoli" => [Place("geonames:1", "LY", null), Place("geonames:2", "LB", "Liban-Nord")],
        "Lebanon" => [Place("country:LB", "LB", null)],
        _ => [],
    });

    [Theory]
    [InlineData("Tripoli", "geonames:1 geonames:2")]
    [InlineData("Tripoli, Lebanon", "geonames:2")]
    [InlineData("Tripoli, lb", "geonames:2")]
    [InlineData("Tripoli, Liban Nord", "geonames:2")]
    [InlineData("Tripoli, Atlantis", "")]
    [InlineData("Nowhere", "")]
    public void Resolve_Name_GivesIdsOfAllThatBearIt(string name, string ids)
    {
        var query = _names.Resolve(new IndexQuery(PlaceName: name));
        Assert.Equal(ids, string.Join(' ', query.PlaceIds ?? []));
    }

    [Fact]
    public void Resolve_IdsGiven_LeavesThem()
    {
        var query = new IndexQuery(PlaceIds: ["geonames:9"]);
        Assert.Same(query, _names.Resolve(query));
    }

    private static Place Place(string id, string country, string? admin1) => new(id, "Tripoli", country, admin1, 0, 0, "populated-place", "PPL", 0);
}
