using Ingest.Index.Query;
using Xunit;

namespace Ingest.Tests.Index;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("country", "Syria", "'country' must be two letters, an ISO 3166-1 code such as SY; it is 'Syria'.")]
    [InlineData("bbox", "1,2,3", "'bbox' must be west,south,east,north in degrees, south no greater than north; it is '1,2,3'.")]
    [InlineData("bbox", "0,50,10,40", "'bbox' must be west,south,east,north in degrees, south no greater than north; it is '0,50,10,40'.")]
    [InlineData("near", "95,0", "'near' must be latitude,longitude in degrees; it is '95,0'.")]
    [InlineData("near", "NaN,0", "'near' must be latitude,longitude in degrees; it is 'NaN,0'.")]
    [InlineData("radius", "25", "'radius' needs near=latitude,longitude beside it; it is '25'.")]
    [InlineData("radius", "-3", "'radius' must be kilometres, more than 0 and at most 5000; it is '-3'.")]
    [InlineData("polarity", "maybe", "'polarity' knows affirmed, negated; it is 'maybe'.")]
    [InlineData("from", "yesterday", "'from' must be a day (2017-09-18), an instant (2017-09-18T14:00:00Z) or how long ago (24h, 7d); it is 'yesterday'.")]
    [InlineData("to", "2026-02-30", "'to' must be a day (2017-09-18), an instant (2017-09-18T14:00:00Z) or how long ago (24h, 7d); it is '2026-02-30'.")]
    [InlineData("limit", "0", "'limit' must be a whole number from 1 to 1000; it is '0'.")]
    [InlineData("limit", "1001", "'limit' must be a whole number from 1 to 1000; it is '1001'.")]
    [InlineData("limit", "2.5", "'limit' must be a whole number from 1 to 1000; it is '2.5'.")]
    [InlineData("min-killed", "0", "'min-killed' must be a whole number of people, 1 or more; it is '0'.")]
    [InlineData("min-missing", "a few", "'min-missing' must be a whole number of people, 1 or more; it is 'a few'.")]
    [InlineData("min-detained", "99999999999", "'min-detained' must be a whole number of people, 1 or more; it is '99999999999'.")]
    [InlineData("quad", "5", "'quad' knows 1, 2, 3, 4; it is '5'.")]
    [InlineData("actor-kind", "army", "'actor-kind' knows state-force, rebel-group, criminals, government, opposition, civilians, organisation, person, media; it is 'army'.")]
    [InlineData("after", "!!", "'after' must be the continuation of an earlier answer, unchanged; it is '!!'.")]
    [InlineData("raw", "perhaps", "'raw' must be true or false; it is 'perhaps'.")]
    public void Parse_ValueThatMakesNoSense_NamesParameterAndRule(string name, string value, string message)
    {
        var problem = Assert.IsType<QueryOutcome.NotUnderstood>(Parse(name, value));
        Assert.Equal((name, message), (problem.Parameter, problem.Message));
    }

    [Fact]
    public void Parse_UnknownParameter_ListsTheKnownOnes()
    {
        var problem = Assert.IsType<QueryOutcome.NotUnderstood>(Parse("plase", "Raqqa"));
        Assert.StartsWith("There is no parameter 'plase' here; there are place, country, bbox", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-01T00:00:00.000Z")]
    [InlineData("2026-03-01T02:00:00+02:00", "2026-03-01T00:00:00.000Z")]
    [InlineData("2026-03-01T02:00:00 02:00", "2026-03-01T00:00:00.000Z")]
    [InlineData("2d", "2026-03-03T00:00:00.000Z")]
    public void Parse_From_ReadsDayInstantAndAgo(string value, string from)
    {
        var query = Assert.IsType<QueryOutcome.Understood>(Parse("from", value)).Query;
        Assert.Equal(from, query.From!.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Parse_RandomValues_NeverThrows()
    {
        const int Seed = 20260301;
        var random = new Random(Seed);
        foreach (var parameter in Enumerable.Range(0, 2000).SelectMany(_ => QueryParameter.OfMentions))
        {
            var value = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "0123456789-.,:TZ\"*|Aaé\ud83d"[random.Next(23)]));
            Assert.NotNull(Parse(parameter.Name, value));
        }
    }

    [Theory]
    [InlineData("army units", "\"army\" \"units\"")]
    [InlineData("\"army units\" north*", "\"army units\" \"north\" *")]
    [InlineData("\"army un\"*", "\"army un\" *")]
    [InlineData("a AND NOT b", "\"a\" \"AND\" \"NOT\" \"b\"")]
    [InlineData("title:x", "\"title:x\"")]
    [InlineData("\"open phrase", "\"open phrase\"")]
    [InlineData("* - ( \"\"", null)]
    public void Expression_Typed_HasNoSyntaxOfItsOwn(string typed, string? expression) => Assert.Equal(expression, FullText.Expression(typed));

    [Theory]
    [InlineData("Deir ez-Zor", "deir ez zor")]
    [InlineData("  BOGOTÁ, D.C. ", "bogota d c")]
    [InlineData("Sana’a", "sanaa")]
    [InlineData("دير الزور", "دير الزور")]
    [InlineData("x\ud800y", "x y")]
    public void FoldedName_Name_HasNoCaseMarksOrSigns(string name, string folded) => Assert.Equal(folded, Ingest.Index.FoldedName.Of(name));

    [Theory]
    [InlineData("First. Two is here. Third.", "Two", "Two is here.")]
    [InlineData("Mr. J. Smith spoke. Then left.", "Smith", "Mr. J. Smith spoke.")]
    [InlineData("First line\n\nSecond line", "Second", "Second line")]
    [InlineData("He said \"go.\" They went.", "They", "They went.")]
    public void SentenceAround_Mention_CutsItsSentence(string text, string mention, string sentence) =>
        Assert.Equal(sentence, Ingest.Index.SentenceAround.Cut(text, text.IndexOf(mention, StringComparison.Ordinal), mention.Length));

    [Fact]
    public void Distance_BerlinToParis_IsAbout878Kilometres() => Assert.InRange(Circle.Distance(52.52, 13.405, 48.8566, 2.3522), 876, 880);

    private static QueryOutcome Parse(string name, string value) =>
        QueryParser.Parse(new Dictionary<string, string?>(StringComparer.Ordinal) { [name] = value }, QueryParameter.OfMentions, FilledIndex.Now);
}
