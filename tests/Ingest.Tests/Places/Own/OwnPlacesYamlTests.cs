using Ingest.Places;
using Ingest.Places.Own;
using Xunit;

namespace Ingest.Tests.Places.Own;

public sealed class OwnPlacesYamlTests
{
    [Fact]
    public void Read_EverySection_GivesItsRows()
    {
        var own = Accepted("""
            places:
              - id: orrin-dam
                name: Orrin Dam
                names: [سد أورين, Orrin Dam]
                at: 35.86, 38.55
                kind: facility
                country: sy
                population: 12
              - { id: user:orrin-camp, name: Orrin Camp, at: "-1.5,30", parent: user:orrin-dam }
            corrections:
              - { place: geonames:170794, names: [Zorville], not: [Azaura], at: "35.3,40.1", population: 250000 }
            preferred:
              - { name: Zorville, place: geonames:170794, country: SY }
            """);
        Assert.Equal(("user:orrin-dam", "Orrin Dam", "country:SY", 12L), (own.Places[0].PlaceId, own.Places[0].Name, own.Places[0].ParentId, own.Places[0].Population));
        Assert.Equal(["سد أورين"], own.Places[0].Names);
        Assert.Equal(("user:orrin-camp", "user:orrin-dam", -1.5, PlacePrecision.PopulatedPlace), (own.Places[1].PlaceId, own.Places[1].ParentId, own.Places[1].Latitude, own.Places[1].Precision));
        Assert.Equal(250_000, own.Corrections[0].Population);
        Assert.Equal(new PreferredPlace("Zorville", "SY", "geonames:170794"), own.Preferred[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("places:")]
    [InlineData("# nothing yet")]
    public void Read_NothingSaid_IsNone(string yaml) => Assert.True(Accepted(yaml).IsEmpty);

    [Theory]
    [InlineData("[1, 2]", 1, "starts with 'places:'")]
    [InlineData("places: ]", 1, "This is not YAML")]
    [InlineData("towns: []", 1, "'towns' is not known here; allowed are places, corrections, preferred.")]
    [InlineData("places: none", 1, "'places' must be a list")]
    [InlineData("places:\n  - Orrin", 2, "each starts with '- id:'")]
    [InlineData("places:\n  - { id: a, name: A, at: \"1,2\", height: 5 }", 2, "'height' is not known here")]
    [InlineData("places:\n  - { id: Orrin Dam, name: A, at: \"1,2\" }", 2, "'id: Orrin Dam' is no id")]
    [InlineData("places:\n  - { id: a, at: \"1,2\" }", 2, "'name' is missing")]
    [InlineData("places:\n  - { id: a, name: A }", 2, "'at' is missing")]
    [InlineData("places:\n  - id: a\n    name: A\n    at: 38.55,135.86,2", 4, "is no point")]
    [InlineData("places:\n  - id: a\n    name: A\n    at: 95,10", 4, "is no point")]
    [InlineData("places:\n  - id: a\n    name: \"...\"\n    at: 1,2", 3, "cannot be looked for")]
    [InlineData("places:\n  - id: a\n    name: A\n    names: [one two three four five six seven]\n    at: 1,2", 4, "at most 6 words")]
    [InlineData("places:\n  - id: a\n    name: A\n    at: 1,2\n    kind: castle", 5, "'kind: castle' is not known; it is one of populated-place")]
    [InlineData("places:\n  - id: a\n    name: A\n    at: 1,2\n    country: XX", 5, "'country: XX' is no country's code")]
    [InlineData("places:\n  - id: a\n    name: A\n    at: 1,2\n    parent: geonames:1", 5, "'parent: geonames:1' is no place")]
    [InlineData("places:\n  - id: a\n    name: A\n    at: 1,2\n    parent: admin1:SY.04\n    country: IQ", 6, "is not the country of")]
    [InlineData("places:\n  - id: a\n    name: A\n    at: 1,2\n    population: many", 5, "'population: many' is no number of inhabitants")]
    [InlineData("places:\n  - { id: a, name: A, at: \"1,2\" }\n  - { id: a, name: B, at: \"1,2\" }", 3, "another place with the id 'a', on line 2")]
    [InlineData("corrections:\n  - { place: Raqqa }", 2, "'place: Raqqa' is no place of the gazetteer")]
    [InlineData("corrections:\n  - { place: geonames:170794, not: [Paris] }", 2, "'not: Paris' changes nothing")]
    [InlineData("corrections:\n  - { place: geonames:170794 }\n  - { place: geonames:170794 }", 3, "is corrected on line 2 already")]
    [InlineData("preferred:\n  - { name: Paris, place: geonames:170794 }", 2, "is no place called 'Paris'")]
    [InlineData("preferred:\n  - { name: Paris, place: geonames:2988507, country: Y }", 2, "is no country's code")]
    [InlineData("preferred:\n  - { name: Paris, place: geonames:2988507 }\n  - { name: paris, place: geonames:2988507 }", 3, "is said twice")]
    public void Read_WhatCannotBe_NamesLineAndKey(string yaml, int line, string words)
    {
        var problem = Assert.IsType<OwnPlacesReading.Refused>(OwnPlacesYaml.Read(yaml, Gazetteer.Open())).Problems[0];
        Assert.Equal(line, problem.Line);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TooLong_IsRefused() =>
        Assert.IsType<OwnPlacesReading.Refused>(OwnPlacesYaml.Read(new string(' ', 4_000_001), Gazetteer.Open()));

    private static OwnPlaces Accepted(string yaml) => Assert.IsType<OwnPlacesReading.Accepted>(OwnPlacesYaml.Read(yaml, Gazetteer.Open())).Places;
}
