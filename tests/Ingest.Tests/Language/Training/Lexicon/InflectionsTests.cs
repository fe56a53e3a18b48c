using Ingest.Language.Training.Lexicon;

namespace Ingest.Tests.Language.Training.Lexicon;

public sealed class InflectionsTests
{
    [Theory]
    [InlineData("city", "cities")]
    [InlineData("day", "days")]
    [InlineData("church", "churches")]
    [InlineData("echo", "echos echoes")]
    public void WithS_Word_FollowsTheSpelling(string word, string forms) => Assert.Equal(forms.Split(' '), Inflections.WithS(word));

    [Theory]
    [InlineData("make", "making")]
    [InlineData("see", "seeing")]
    [InlineData("die", "dying")]
    [InlineData("stop", "stoping stopping")]
    [InlineData("be", "being")]
    public void WithIng_Verb_FollowsTheSpelling(string word, string forms) => Assert.Equal(forms.Split(' '), Inflections.WithIng(word));

    [Theory]
    [InlineData("bake", "baked")]
    [InlineData("carry", "carried")]
    [InlineData("stop", "stopped stoped")]
    [InlineData("play", "played")]
    public void WithE_Verb_FollowsTheSpelling(string word, string forms) => Assert.Equal(forms.Split(' '), Inflections.WithE(word, "ed"));
}
