using System.Text;
using Ingest.Entities;
using Xunit;

namespace Ingest.Azure.Tests.Language;

/// <summary>Whatever bytes come back, there is an outcome, and every entity in it stands where it says.</summary>
public sealed class AnyAnswerTests
{
    private const string Text = "Ursula von der Leyen met NATO officials in Brussels on Monday.";
    private const string Alphabet = "{}[]\":,0123456789.-eEntul \\\u00e9";
    private const int Rounds = 150;

    [Theory]
    [InlineData("2023-04-01")]
    [InlineData("2026-05-01")]
    public async Task Recognize_SpoiltAnswer_NeverThrows(string version)
    {
        await using var bench = await LanguageBench.StartAsync();
        var recognizer = bench.Recognizer(bench.Options(version: version));
        for (var seed = 0; seed < Rounds; seed++)
        {
            bench.Service.Next(Spoilt(new Random(seed)));
            var outcome = await recognizer.RecognizeAsync(LanguageBench.Document(Text), TestContext.Current.CancellationToken);
            if (outcome is RecognitionOutcome.Recognized recognized)
            {
                Assert.All(recognized.Entities, entity => Assert.True(Text.Substring(entity.Offset, entity.Length) == entity.Text, $"seed {seed}: {entity}"));
            }
            else
            {
                Assert.StartsWith("azure-", Assert.IsType<RecognitionOutcome.Unavailable>(outcome).Code, StringComparison.Ordinal);
            }
        }
    }

    private static Fault Spoilt(Random chance) => async (context, answer) =>
    {
        var body = new StringBuilder((await answer()).Body.ToJsonString());
        for (var i = chance.Next(1, 6); i > 0; i--)
        {
            body[chance.Next(body.Length)] = Alphabet[chance.Next(Alphabet.Length)];
        }

        await Faults.Page(200, body.ToString())(context, answer);
    };
}
