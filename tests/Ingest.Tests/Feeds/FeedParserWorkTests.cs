using System.Text;
using Ingest.Feeds.Parsing;
using Xunit;

namespace Ingest.Tests.Feeds;

/// <summary>Time linear in the input, shown by counting what is looked at: twice the document, twice the work, and no character more than a few times.</summary>
public sealed class FeedParserWorkTests
{
    private const int Length = 100_000;
    private const int MostLooksPerCharacter = 6;

    // An end tag may be compared with as many open elements as there can be.
    private const int MostLooksPerEndTag = MarkupReader.MaxDepth;

    public static TheoryData<string> Pieces =>
    [
        "<a", "<item>", "<x><y>", "</item>", "<!--", "<!-->", "<![CDATA[", "<?x", "<!DOCTYPE [", "<a b=\"", "<a b='c\" d=\"", "<a =\">\"", "&", "&amp", "&lt;1", "<a b=\"><c d='>", "<script>", "text ", "<", "< a", "<a \"\"\">",
        "<!-- -- >", "<a x=\">\" y=\"", "\"", "='", "<p class=\"x>",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Read_MuchOfTheSame_LooksAtEachCharacterAFewTimes(string piece)
    {
        var (once, twice) = (Markup(Many(piece, Length)), Markup(Many(piece, 2 * Length)));
        var most = piece.StartsWith("</", StringComparison.Ordinal) ? MostLooksPerEndTag : MostLooksPerCharacter;
        Assert.InRange(once, 0, most * Length);
        Assert.InRange(twice, 0, (2.1 * once) + 1000);
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void ToPlain_MuchOfTheSame_LooksAtEachCharacterAFewTimes(string piece)
    {
        var (once, twice) = (Html(Many(piece, Length)), Html(Many(piece, 2 * Length)));
        Assert.InRange(once, 0, MostLooksPerCharacter * Length);
        Assert.InRange(twice, 0, (2.1 * once) + 1000);
    }

    private static string Many(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    private static long Markup(string text)
    {
        var reader = new MarkupReader(text, 0, new WarningList());
        while (reader.Read())
        {
        }

        return reader.Looked;
    }

    private static long Html(string text)
    {
        var ends = new HtmlTagEnds();
        HtmlText.ToPlain(text, ends);
        return ends.Looked;
    }
}
