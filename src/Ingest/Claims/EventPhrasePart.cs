using System.Collections.Frozen;

namespace Ingest.Claims;

/// <summary>One word of a trigger phrase in all its forms.</summary>
/// <param name="Forms">The forms it may take.</param>
/// <param name="Tag"><c>v</c> for a verb, <c>n</c> for a noun, a space for a word as it is.</param>
/// <param name="AfterGap">Whether up to four words may stand before it.</param>
internal sealed record EventPhrasePart(FrozenSet<string> Forms, char Tag, bool AfterGap)
{
    /// <summary>The signs of its forms: a word of none of them is not this part, and need not be looked up.</summary>
    private readonly ulong _signs = Forms.Aggregate(0UL, static (signs, form) => signs | LexicalWord.SignOf(form));

    public bool Is(LexicalWord word) => (_signs & word.Sign) != 0 && Forms.Contains(word.Text);

    /// <summary>Reads a phrase as events.tsv writes it.</summary>
    public static List<EventPhrasePart> Parse(string phrase)
    {
        var parts = new List<EventPhrasePart>();
        var gap = false;
        foreach (var piece in phrase.Split(' '))
        {
            if (piece.Length == 1 && piece[0] == '~')
            {
                gap = true;
                continue;
            }

            parts.Add(Part(piece, gap));
            gap = false;
        }

        return parts;
    }

    private static EventPhrasePart Part(string piece, bool gap)
    {
        var slash = piece.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return new EventPhrasePart(new[] { piece }.ToFrozenSet(StringComparer.Ordinal), ' ', gap);
        }

        var word = piece[..slash];
        var forms = piece[slash + 1] == 'v' ? VerbFormsOf(word) : [word, Inflection.Plural(word)];
        return new EventPhrasePart(forms.ToFrozenSet(StringComparer.Ordinal), piece[slash + 1], gap);
    }

    private static List<string> VerbFormsOf(string verb)
    {
        var known = Vocabulary.FormsOf(verb).ToList();
        var past = Inflection.Past(verb);
        List<string> forms = known.Count > 1 ? known : [verb, Inflection.Third(verb), past, Inflection.Gerund(verb, past)];
        return [.. forms, .. forms.Select(form => Inflection.American(verb, form)).OfType<string>()];
    }
}
