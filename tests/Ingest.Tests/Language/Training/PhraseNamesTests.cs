using Ingest.Language.Training.Naming;
using Xunit;

namespace Ingest.Tests.Language.Training;

public sealed class PhraseNamesTests
{
    [Theory]
    [InlineData("the Norland Bird Observatory", NameScope.Organization, "Norland Bird Observatory")]
    [InlineData("Prime Minister Anna Roe's", NameScope.Person, "Anna Roe")]
    [InlineData("the Bank of Norland", NameScope.Organization, "Bank of Norland")]
    [InlineData("the road near Norwick, which is long", NameScope.Location, null)]
    [InlineData("Syrians", NameScope.Person, null)]
    [InlineData("Norwick and Oslo", NameScope.Location, null)]
    public void Of_Phrase_CutsTheNameOut(string phrase, uint scope, string? expected)
    {
        var spans = PhraseNames.Of(phrase, [new NameSpan(0, phrase.Length, scope)]);
        var span = Assert.Single(spans);
        Assert.Equal(expected is null ? NameScope.Any : scope, span.Scope);
        Assert.Equal(expected ?? phrase, phrase[span.Start..span.End]);
    }

    [Fact]
    public void Of_NameWithinAName_LetsTheLongerGoOver()
    {
        const string Text = "Bank of Norland";
        var spans = PhraseNames.Of(Text, [new NameSpan(0, Text.Length, NameScope.Organization), new NameSpan(8, Text.Length, NameScope.Location)]);
        Assert.Equal(NameScope.Organization, spans[^1].Scope);
    }
}
