using Ingest.Claims;
using Ingest.Claims.Events;
using Ingest.Language;
using Xunit;

namespace Ingest.Tests.Claims.Events;

public sealed class EventPartsTests
{
    private static readonly EventPlace Aleppo = new("geonames:170063", "Aleppo", "Aleppo", "SY", "populated-place");

    [Theory]
    [InlineData("geonames:170063", "Halab", "SY", "populated-place", Agreement.Same)]
    [InlineData("geonames:172955", "Raqqa", "SY", "populated-place", Agreement.Other)]
    [InlineData("admin1:SY.09", "Aleppo province", "SY", "admin1", Agreement.Unclear)]
    [InlineData("country:SY", "Syria", "SY", "country", Agreement.Open)]
    [InlineData("country:IQ", "Iraq", "IQ", "country", Agreement.Other)]
    [InlineData(null, "aleppo", null, null, Agreement.Same)]
    [InlineData(null, "Tarvu", null, null, Agreement.Unclear)]
    public void ComparePlaces_TwoMentions_TellsWhetherTheyCanBeOne(string? id, string text, string? country, string? precision, Agreement agreement)
    {
        var other = new EventPlace(id, null, text, country, precision);
        Assert.Equal(agreement, EventPlace.Compare(Aleppo, other));
        Assert.Equal(agreement, EventPlace.Compare(other, Aleppo));
        Assert.Equal(Agreement.Open, EventPlace.Compare(null, other));
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-01", true, Agreement.Same)]
    [InlineData("2026-03-02", "2026-03-02", true, Agreement.Other)]
    [InlineData("2026-01-01", "2026-12-31", true, Agreement.Open)]
    [InlineData("2026-03-04", "2026-03-04", false, Agreement.Open)]
    [InlineData("2026-03-20", "2026-03-20", false, Agreement.Other)]
    public void CompareDays_ToldOrOnlyPublished_TellsWhetherTheyCanBeOne(string first, string last, bool isTold, Agreement agreement)
    {
        var one = new EventDays(DayRange.Of("2026-03-01", "2026-03-01T22:10:00+03:00")!.Value, IsTold: true);
        var other = new EventDays(DayRange.Of(first, last)!.Value, isTold);
        Assert.Equal(agreement, EventDays.Compare(one, other));
        Assert.Equal(agreement, EventDays.Compare(other, one));
    }

    [Theory]
    [InlineData("2026-03-01", "2026-02-01")]
    [InlineData("yesterday", "2026-02-01")]
    [InlineData("", "")]
    public void OfDays_NoDays_IsNull(string start, string end) => Assert.Null(DayRange.Of(start, end));

    [Theory]
    [InlineData("ASSAULT", null, Agreement.Same)]
    [InlineData("ASSAULT", "Attack", Agreement.Same)]
    [InlineData("ASSAULT", "Suicide bomb", Agreement.Unclear)]
    [InlineData("COERCE", "Attack", Agreement.Other)]
    public void CompareTo_Kinds_GoByTypeAndWhatBothTell(string type, string? subtype, Agreement agreement) =>
        Assert.Equal(agreement, Parts("ASSAULT", "Attack").CompareTo(Parts(type, subtype)).Kind);

    private static EventParts Parts(string type, string? subtype) => new(new ClaimEvent(type, null, subtype, new TextSpan("", 0, 0)), null, null, null, null, null);
}
