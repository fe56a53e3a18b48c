using Ingest.Claims;
using Xunit;

namespace Ingest.Tests.Claims;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("nab", "nabbed")]
    [InlineData("ship", "shipped")]
    [InlineData("gag", "gagged")]
    [InlineData("back", "backed")]
    [InlineData("aid", "aided")]
    [InlineData("box", "boxed")]
    [InlineData("visit", "visited")]
    [InlineData("rally", "rallied")]
    public void Past_RegularVerb_DoublesOnlyOneConsonantAfterOneVowel(string verb, string past) => Assert.Equal(past, Inflection.Past(verb));
}
