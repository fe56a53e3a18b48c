using System.Text;

namespace Ingest.Quality;

/// <summary>Damages texts as encodings, layouts and people do: characters, case, marks, whole stretches. The same random numbers give the same damage.</summary>
internal sealed class TextMutation(IReadOnlyList<string> corpus, Random random)
{
    private const int Longest = 160;
    private const int MostRepeats = 60;

    private static readonly string[] Pieces =
    [
        " ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u2003", "\u2028", "\u2029", "\u0085", "\f", ".", "...", ". . .", "…", ",", "?!", "'", "\"", "“", "”", "‘", "’", "«", "``", "''", "(", "]", "-", "--", "–", "—", "\u2010",
        "U.S.", "Mr. ", "Lt. Gen. ", "p.m. GMT", "n't", "’s", "cannot", "gonna", "I'm", "$5", "€1.2bn", "5km", "10:30", "3.5%", "+963 21", "http://", "www.a.b/c?d=e#f", "@x", "#x", "a@b.co", ":-)", "<3", "1. ", "• ", "- ", "* ",
        "\uD800", "\uDC00", "\uD83C", "👍🏽", "👩‍👩‍👧", "🇸🇾", "e\u0301", "\u0301", "\u200B", "\u200D", "\u200E", "\u202E", "\uFEFF", "\uFFFE", "\0", "\u0007", "\u00AD", "\uFF0E", "\u3002", "北京", "東京は", "서울", "مرحبا؟", "שלום", "हिन्दी।", "ไทย", "ქართული",
        "ǅ", "ß", "İ", "ﬁ", "Ⅷ", "½", "٣", "\u0E33", "\uE000", "𝔘", "\U0010FFFF", "a-", "-a", "A.", "i.", "Deir ez-Zor", "O'Neill", "al-Assad", "R&D", "and/or", "24/7", "1990s–2000s",
    ];

    /// <summary>One damaged text, mostly one or two hundred UTF-16 code units long.</summary>
    public string Next()
    {
        var given = corpus[random.Next(corpus.Count)];
        var from = given.Length > Longest ? random.Next(given.Length - Longest) : 0;
        var text = new StringBuilder(given, from, Math.Min(given.Length, Longest), Longest * 2);
        for (var n = random.Next(1, 9); n > 0; n--)
        {
            Damage(text);
        }

        return text.ToString();
    }

    private void Damage(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        switch (random.Next(9))
        {
            case 0 when at < text.Length:
                text[at] = (char)random.Next(char.MaxValue + 1);
                break;
            case 1:
                text.Remove(at, Math.Min(random.Next(1, 80), text.Length - at));
                break;
            case 2:
                var other = corpus[random.Next(corpus.Count)];
                var from = random.Next(other.Length + 1);
                text.Insert(at, other.AsSpan(from, Math.Min(random.Next(1, 80), other.Length - from)));
                break;
            case 3:
                text.Insert(at, Pieces[random.Next(Pieces.Length)], random.Next(1, MostRepeats));
                break;
            case 4:
                ChangeCase(text, at);
                break;
            case 5:
                text.Replace(" ", Pieces[random.Next(Pieces.Length)], at, Math.Min(60, text.Length - at));
                break;
            default:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }

    private void ChangeCase(StringBuilder text, int at)
    {
        var upper = random.Next(2) == 0;
        for (var end = Math.Min(text.Length, at + random.Next(1, 300)); at < end; at++)
        {
            text[at] = upper ? char.ToUpperInvariant(text[at]) : char.ToLowerInvariant(text[at]);
        }
    }
}
