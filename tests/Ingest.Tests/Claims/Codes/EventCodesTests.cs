using Ingest.Claims;
using Ingest.Claims.Codes;
using Ingest.Index.Query;
using Ingest.Language;
using Xunit;

namespace Ingest.Tests.Claims.Codes;

public sealed class EventCodesTests
{
    [Theory]
    [InlineData("CONSULT", null, "Diplomacy", "04", 1)]
    [InlineData("AGREE", null, "Agreement", "057", 1)]
    [InlineData("AID", null, "Diplomacy", "07", 2)]
    [InlineData("RETREAT", "ceasefire", "Agreement", "0871", 2)]
    [InlineData("ACCUSE", "investigate", null, "09", 3)]
    [InlineData("PROTEST", "riot", "Violent demonstration", "145", 4)]
    [InlineData("COERCE", "arrest", "Arrests", "173", 4)]
    [InlineData("ASSAULT", "firearms", "Attack", "193", 4)]
    [InlineData("ASSAULT", "firearms", "Armed clash", "19", 4)]
    [InlineData("ASSAULT", "unconventional", "Chemical weapon", "2041", 4)]
    [InlineData("ASSAULT", null, "Natural disaster", null, null)]
    [InlineData("ASSAULT", "of no kind we know", null, "18", 4)]
    [InlineData("DANCE", null, null, null, null)]
    public void Of_Event_GivesCodes(string type, string? mode, string? subtype, string? cameo, int? quad) =>
        Assert.Equal(new EventCodes(cameo, quad), EventCodes.Of(new ClaimEvent(type, mode, subtype, new TextSpan("", 0, 0))));

    [Fact]
    public void Of_EveryEventOfTheLexicon_HasCodesUnlessItIsADisaster()
    {
        foreach (var entry in EventLexicon.Shared.Entries.Where(static entry => !entry.IsIdiom))
        {
            var codes = EventCodes.Of(new ClaimEvent(entry.Type, entry.Mode, entry.Subtype, new TextSpan("", 0, 0)));
            Assert.Equal(entry.Subtype is "Natural disaster" or "Man-made disaster", codes.Cameo is null);
            Assert.Equal(codes.Cameo is null, codes.QuadClass is null);
        }
    }

    [Fact]
    public void Of_EveryPloverType_HasAQuadClass() =>
        Assert.All(QueryTerms.EventTypes, static type => Assert.InRange(EventCodes.Of(new ClaimEvent(type, null, null, new TextSpan("", 0, 0))).QuadClass!.Value, 1, 4));
}
