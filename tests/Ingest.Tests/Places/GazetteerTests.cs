using Ingest.Language;
using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class GazetteerTests
{
    private static readonly Gazetteer World = Gazetteer.Open();

    [Theory]
    [InlineData("Raqqa", "geonames:172955")]
    [InlineData("الرقة", "geonames:172955")]
    [InlineData("Ар-Ракка", "geonames:172955")]
    [InlineData("KYIV", "geonames:703448")]
    [InlineData("Київ", "geonames:703448")]
    [InlineData("Aleppo", "geonames:170063")]
    [InlineData("Halab", "geonames:170063")]
    [InlineData("Texas", "admin1:US.TX")]
    [InlineData("Henry County", "admin2:US.GA.151")]
    [InlineData("Province of Pangasinan", "admin2:PH.01.51")]
    [InlineData("Pangasinan", "admin2:PH.01.51")]
    [InlineData("South Darfur", "admin1:SD.49")]
    [InlineData("West Midlands", "supplement:west-midlands")]
    [InlineData("Syria", "country:SY")]
    [InlineData("Сирия", "country:SY")]
    [InlineData("U.S.", "country:US")]
    [InlineData("USA", "country:US")]
    [InlineData("Golan", "supplement:golan-heights")]
    [InlineData("Vuhledar", "supplement:vuhledar")]
    [InlineData("Mayadin", "geonames:173480")]
    public void Find_Name_HoldsThePlace(string name, string placeId) =>
        Assert.Contains(World.Find(name), match => match.Place.PlaceId == placeId);

    [Theory]
    [InlineData("Paris", "geonames:2988507")]
    [InlineData("London", "geonames:2643743")]
    [InlineData("Damascus", "geonames:170654")]
    [InlineData("Jordan", "country:JO")]
    public void Find_AmbiguousName_PutsTheBestKnownFirst(string name, string placeId) =>
        Assert.Equal(placeId, World.Find(name)[0].Place.PlaceId);

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("zzzzzzzz")]
    [InlineData("\ud83d")]
    public void Find_NoSuchName_IsEmpty(string name) => Assert.Empty(World.Find(name));

    [Fact]
    public void TryGet_EveryKindOfId_GivesThatPlaceBack()
    {
        foreach (var id in new[] { "geonames:172955", "country:SY", "admin1:SY.04", "admin2:US.TX.201", "supplement:donbas" })
        {
            Assert.True(World.TryGet(id, out var place), id);
            Assert.Equal(id, place.PlaceId);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("geonames:")]
    [InlineData("geonames:1")]
    [InlineData("country:XX")]
    [InlineData("admin2:none")]
    [InlineData("raqqa")]
    public void TryGet_UnknownId_IsFalse(string placeId) => Assert.False(World.TryGet(placeId, out _));

    [Fact]
    public void TryGet_Town_HasItsColumns()
    {
        Assert.True(World.TryGet("geonames:172955", out var place));
        Assert.Equal(("Ar Raqqah", "SY", "Raqqa"), (place.Name, place.Country, place.Admin1));
        Assert.Equal(("populated-place", "PPLA", 177636), (place.Precision, place.FeatureCode, place.Population));
        Assert.Equal(35.95, place.Latitude, 2);
        Assert.Equal(39.01, place.Longitude, 2);
    }

    [Fact]
    public void Near_Circle_IsNearestFirstAndInside()
    {
        var near = World.Near(35.95, 39.01, 30);
        Assert.Equal("geonames:172955", near[0].Place.PlaceId);
        Assert.All(near, place => Assert.True(place.Kilometres <= 30));
    }

    [Fact]
    public void Variants_Town_MainNameFirstAndOtherScripts()
    {
        var names = World.Variants("geonames:172955");
        Assert.Equal("Ar Raqqah", names[0]);
        Assert.Contains("الرقة", names, StringComparer.Ordinal);
        Assert.DoesNotContain("alrqt", names, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("new york city", true, true)]
    [InlineData("new york ci", false, false)]
    [InlineData("united arab", false, true)]
    public void Contains_AndStartsAny_CountWholeWords(string key, bool contains, bool starts) =>
        Assert.Equal((contains, starts), (World.Contains(key), World.StartsAny(key)));

    [Theory]
    [InlineData("Raqqa", PlaceHint.Gpe)]
    [InlineData("Syria", PlaceHint.Gpe)]
    [InlineData("Euphrates", PlaceHint.Geographical)]
    [InlineData("Heathrow Airport", PlaceHint.Structural)]
    [InlineData("Reading", PlaceHint.Weak)]
    [InlineData("zzzzzz", PlaceHint.None)]
    public void Hint_Name_SaysHowFarItIsAPlace(string name, PlaceHint hint) => Assert.Equal(hint, World.Hint(name));

    [Theory]
    [InlineData("Raqqa")]
    [InlineData("Deir ez-Zor")]
    [InlineData("الرقة")]
    [InlineData("government")]
    public void Hint_NameAskedBefore_AllocatesNothing(string name)
    {
        World.Hint(name);
        var before = GC.GetAllocatedBytesForCurrentThread();
        World.Hint(name);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Variants_EveryHundredthPlace_AreFoundByEachOfTheirNames()
    {
        for (var place = 0; place < World.Places.Count; place += 100)
        {
            foreach (var name in World.Variants(World.Places.Id(place)))
            {
                Assert.Contains(World.Probe(NameKey.Exact(name)).Hits, hit => hit.Place == place);
            }
        }
    }

    [Fact]
    public void Contains_WordsThatNoNameHas_IsFalseThoughTheFilterPassesSome()
    {
        for (var i = 0; i < 2_000; i++)
        {
            Assert.False(World.Contains($"zq{i}"));
        }
    }

    [Fact]
    public void File_IsUnderEightMegabytes()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("Ingest.Places/gazetteer.bin");
        Assert.InRange(stream!.Length, 1, 8_000_000);
    }

    [Fact]
    public void Version_NamesTheExtract() => Assert.Matches(@"^2023-03\+[0-9a-f]{8}$", World.Version);

    [Fact]
    public void Open_TornFile_SaysWhatToDo()
    {
        var error = Assert.Throws<InvalidDataException>(() => new GazetteerFile([1, 2, 3]));
        Assert.Contains("tools/build-gazetteer", error.Message, StringComparison.Ordinal);
    }
}
