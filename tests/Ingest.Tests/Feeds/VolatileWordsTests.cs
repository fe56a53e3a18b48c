using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class VolatileWordsTests
{
    private static readonly string[] Pieces =
    [
        "1,204", "5", "1.2k", "3m", " ", "\n", "  ", ":", "(", ")", ".", "comments", "Views", "likes", "like", "likely", "review", "day", "days", "Tuesday", "min", "minutes", "ago", "Chicago", "updated", "Last Updated",
        "mis à jour", "комментариев", "تعليقات", "10:45", "on 3 March", "at", "words", "é",
    ];

    [Fact]
    public void Without_AnyMixtureOfWords_LeavesWhatThePatternAloneLeaves()
    {
        const int Seed = 20261125;
        var random = new Random(Seed);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.True(string.Equals(VolatileWords.WithoutByPattern(text), VolatileWords.Without(text), StringComparison.Ordinal), $"seed {Seed}: {text}");
        }
    }

    [Theory]
    [InlineData("The council met on Tuesday in Chicago to review the plan; it is likely to pass.", false)]
    [InlineData("Fire in the port 3 comments", true)]
    [InlineData("Fire in the port (Views: 12)", true)]
    [InlineData("Fire in the port, 5 minutes ago", true)]
    [InlineData("Fire in the port. Updated 10:45", true)]
    public void MayHoldSome_Text_SaysWhetherThePatternHasToLook(string text, bool expected) => Assert.Equal(expected, VolatileWords.MayHoldSome(text));
}
