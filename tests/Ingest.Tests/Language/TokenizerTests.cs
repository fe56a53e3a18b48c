using Ingest.Language;
using Xunit;

namespace Ingest.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The U.S. Army left.", "The|U.S.|Army|left|.")]
    [InlineData("Lt. Gen. John F. Doe's men", "Lt.|Gen.|John|F.|Doe|'s|men")]
    [InlineData("the soldiers’ guns, Doe’s gun", "the|soldiers|’|guns|,|Doe|’s|gun")]
    [InlineData("It doesn't cost $1,200.50 or 3.5%.", "It|doesn't|cost|$|1,200.50|or|3.5|%|.")]
    [InlineData("at 12:30 p.m. on 9/11", "at|12:30|p.m.|on|9/11")]
    [InlineData("al-Assad's T-72s; AT&T, R&D", "al-Assad|'s|T-72s|;|AT&T|,|R&D")]
    [InlineData("U.S.-led talks...and more", "U.S.-led|talks|...|and|more")]
    [InlineData("see https://example.com/a?b=c. Mail a.b@example.org!", "see|https://example.com/a?b=c|.|Mail|a.b@example.org|!")]
    [InlineData("@doe likes #rain, #1", "@doe|likes|#rain|,|#|1")]
    [InlineData("It ended.The next day", "It|ended|.|The|next|day")]
    [InlineData("So did I. So did J. Doe", "So|did|I|.|So|did|J.|Doe")]
    [InlineData("1990s–2000s, 10-12 -5", "1990s|–|2000s|,|10-12|-5")]
    [InlineData("“Yes,” he said—‘no’", "“|Yes|,|”|he|said|—|‘|no|’")]
    [InlineData("北京。مرحبا؟", "北|京|。|مرحبا|؟")]
    [InlineData("👍🏽 e\u0301te\u0301", "👍🏽|e\u0301te\u0301")]
    [InlineData("O'Neill, d'Ivoire, rock 'n' roll", "O'Neill|,|d'Ivoire|,|rock|'|n|'|roll")]
    [InlineData("Ph.D. (M.D.)", "Ph.D.|(|M.D.|)")]
    [InlineData("example.com and צה\"ל", "example.com|and|צה\"ל")]
    public void Analyze_AnyText_CutsWords(string text, string expected)
    {
        var document = new LanguageEngine().Analyze(text);
        Assert.Equal(expected, string.Join('|', document.Tokens.Select(token => token.Of(text).ToString())));
    }

    [Theory]
    [InlineData("Doe", TokenKind.Word)]
    [InlineData("T-72", TokenKind.Word)]
    [InlineData("1,200", TokenKind.Number)]
    [InlineData("10th", TokenKind.Word)]
    [InlineData("...", TokenKind.Punctuation)]
    [InlineData("€", TokenKind.Symbol)]
    [InlineData("\u0007", TokenKind.Symbol)]
    [InlineData("www.example.com", TokenKind.Symbol)]
    public void Analyze_OneToken_NamesItsKind(string text, TokenKind kind) =>
        Assert.Equal(kind, Assert.Single(new LanguageEngine().Analyze(text).Tokens).Kind);
}
