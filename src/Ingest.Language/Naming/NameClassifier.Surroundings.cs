namespace Ingest.Language.Naming;

/// <content>What the words around a name say, where neither list nor shape does.</content>
internal sealed partial class NameClassifier
{
    private Sense BySurroundings(int first, int end)
    {
        if (IsQuoted(first, end))
        {
            return Sense.Nothing;
        }

        var isInPlace = IsInPlace(first, end);
        if (_reading.Has(first - 1, Trait.Role) && !_reading.Has(first - 1, Trait.Capital))
        {
            return Sense.Person(0.88);
        }

        if (first > 1 && _reading.IsWord(first - 1, "of") && _reading.Has(first - 2, Trait.Capital | Trait.Role | Trait.PlacePreposition))
        {
            return Sense.Location(Categories.Gpe, 0.5);
        }

        if (_reading.Has(end, Trait.PersonVerb) || (_reading.IsWord(end, ",") && _reading.Word(Math.Min(end + 1, _reading.Count - 1)) is "who" or "whose"))
        {
            return Sense.Person(0.7);
        }

        if (isInPlace)
        {
            return Sense.Location(Categories.Gpe, 0.55);
        }

        var afterThe = first > 0 && _reading.Word(first - 1) is "the" or "The";
        if (end - first == 1)
        {
            return _reading.Has(first, Trait.Common) || IsOrigin(first) ? Sense.Nothing : afterThe ? Sense.Organization(0.45) : Sense.Person(0.4);
        }

        if (_reading.All(first, end, Trait.Common) || afterThe || _reading.Any(first, end, Trait.AllCapitals))
        {
            return Sense.Organization(0.45);
        }

        return end - first <= 3 && !_reading.Has(end - 1, Trait.Common) ? Sense.Person(0.6) : Sense.Organization(0.4);
    }

    /// <summary>Alone in quotation marks: the title of a work.</summary>
    private bool IsQuoted(int first, int end) =>
        first > 0 && end < _reading.Count && _reading.First(first - 1) is '"' or '\u201C' && _reading.First(end) is '"' or '\u201D';

    /// <summary>"Floridians", "Canaanite city": an unknown adjective or people by its ending.</summary>
    private bool IsOrigin(int index)
    {
        var word = _reading.Word(index);
        return word.EndsWith("ians", StringComparison.Ordinal) || word.EndsWith("aeans", StringComparison.Ordinal)
            || ((word.EndsWith("ian", StringComparison.Ordinal) || word.EndsWith("ean", StringComparison.Ordinal) || word.EndsWith("ite", StringComparison.Ordinal)
                || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal))
                && _reading.IsKind(index + 1, TokenKind.Word) && !_reading.Has(index + 1, Trait.Capital | Trait.Function | Trait.PersonVerb));
    }

    /// <summary>After a word of place, or before a comma and a country ("Springfield, Ohio").</summary>
    private bool IsInPlace(int first, int end)
    {
        if (_reading.Has(first - 1, Trait.PlacePreposition))
        {
            return true;
        }

        return _reading.IsWord(end, ",") && end + 1 < _reading.Count && _known.TryLongest(_reading, end + 1, Math.Min(end + 4, _reading.Count), out var next)
            && next.Sense.Category == Categories.Location && !_reading.Has(first - 1, Trait.Demonym);
    }
}
