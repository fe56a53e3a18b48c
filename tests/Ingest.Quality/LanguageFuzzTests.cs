using Ingest.Language;
using Xunit;

namespace Ingest.Quality;

/// <summary>Any text at all is taken apart: no exception, every span valid, the same answer twice.</summary>
public sealed class LanguageFuzzTests(ITestOutputHelper log)
{
    private const int Inputs = 100_000;
    private const int TextsOfASet = 300;
    private const int Repeated = 50;

    // Written for this test.
    private static readonly string[] Own =
    [
        "BEIRUT (Invented) - Army units entered the northern edge of Deir ez-Zor on Monday, a monitoring group said. \"We saw it,\" said Lt. Gen. Amal Idris of the U.N. mission.",
        "The price of bread rose 3.5% to $1.20; it's the third rise since Jan. 5, and people can't pay. Mr. Doe asked: “Who will?”\n\n- Rain\n- Snow\n1. Wind",
        "STORM HITS COAST\nNobody was hurt, the mayor's office told jane.doe@example.org (see http://example.org/a?b=c). i dont know... u r gonna love it!!! :-)",
        "Le conseil a dit lundi que le pont resterait fermé. Der Rat sagte am Montag nichts. El puente estará cerrado. Мост закрыт до мая.",
        "قالت الشرطة إن المدينة هادئة. המועצה אמרה ביום שני. 議会は月曜日に橋を閉じると発表した。परिषद ने सोमवार को कहा।",
        "",
    ];

    private static readonly LanguageEngine Engine = new();
    private static readonly Lazy<IReadOnlyList<string>> Corpus = new(static () => [.. Own, .. ((string[])["re3d", "ner_uner_pud", "ner_btc"]).SelectMany(SharedSets.Folders).SelectMany(static set => SharedSets.Records(set).Take(TextsOfASet)).Select(static record => record.GetProperty("text").GetString()!)]);

    [Fact]
    public void Analyze_MutatedTexts_GivesValidSpans()
    {
        var seed = Environment.TickCount;
        log.WriteLine($"seed {seed}, {Inputs} inputs from {Corpus.Value.Count} texts; replay one with [InlineData({seed}, its number)]");
        Parallel.For(0, Inputs, number => Try(seed, number));
    }

    [Theory]
    [InlineData(1, 0)]
    public void Analyze_InputOfSeed_GivesValidSpans(int seed, int number) => Try(seed, number);

    [Fact]
    public void Next_SameSeedAndNumber_GivesTheSameText() => Assert.Equal(Input(7, 3), Input(7, 3));

    private static string Input(int seed, int number) => new TextMutation(Corpus.Value, new Random(unchecked((seed * 486_187_739) + number))).Next();

    private static void Try(int seed, int number)
    {
        var text = Input(seed, number);
        try
        {
            var document = Engine.Analyze(text);
            DocumentSpans.Check(document);
            if (number % Repeated == 0)
            {
                var again = Engine.Analyze(text);
                Assert.Equal(document.Words, again.Words);
                Assert.Equal(document.Sentences, again.Sentences);
                Assert.Equal(document.Names, again.Names);
            }
        }
#pragma warning disable CA1031 // Any exception is a finding; it is shown with its input.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new InvalidOperationException($"seed {seed}, number {number}, input {Convert.ToBase64String(System.Text.Encoding.Unicode.GetBytes(text))}", exception);
        }
    }
}
