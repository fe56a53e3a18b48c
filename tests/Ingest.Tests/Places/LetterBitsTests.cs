using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class LetterBitsTests
{
    private const string Signs = "aZ09 .-'`@[{/:\u007F\u0080\u00E9\u2019\u0627\uD83D\uFFFF\0";

    [Fact]
    public void Next_AnyText_IsWhatAWalkOverItsLettersFinds()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var chance = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, chance.Next(200)).Select(_ => Signs[chance.Next(Signs.Length)]));
            var bits = new LetterBits(text, new ulong[LetterBits.Room(text.Length)]);
            for (var at = 0; at <= text.Length; at++)
            {
                AssertNext(text, at, bits.NextStart(at), IsStart, seed);
                AssertNext(text, at, bits.NextCapital(at), static (text, i) => IsStart(text, i) && (text[i] >= 0x80 || char.IsAsciiLetterUpper(text[i])), seed);
                AssertNext(text, at, bits.End(at), static (text, i) => !char.IsAsciiLetterOrDigit(text[i]), seed);
            }
        }
    }

    private static void AssertNext(string text, int at, int found, Func<string, int, bool> isSo, int seed)
    {
        var expected = Enumerable.Range(at, text.Length - at).Cast<int?>().FirstOrDefault(i => isSo(text, i!.Value)) ?? text.Length;
        Assert.True(expected == Math.Min(found, text.Length), $"seed {seed}, from {at}: {found}, not {expected}");
    }

    private static bool IsStart(string text, int i) =>
        text[i] >= 0x80 || (char.IsAsciiLetterOrDigit(text[i]) && (i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1])));
}
