namespace Ingest.Language.Naming;

/// <summary>
/// Makes the names of one text agree: a surname alone is the person named in full elsewhere, a short form given in brackets is
/// what it is short for, and an unsure name is what the same words surely are elsewhere.
/// </summary>
internal sealed class DocumentMemory
{
    private const double Unsure = 0.72;
    private const double SureOfAgreement = 0.85;
    private readonly Reading _reading;
    private readonly List<Candidate> _names;
    private readonly Dictionary<string, Sense> _senses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sense>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private DocumentMemory(Reading reading, List<Candidate> names)
    {
        _reading = reading;
        _names = names;
        _lookup = _senses.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Changes the senses of <paramref name="names"/>, which must be in text order.</summary>
    internal static void Agree(Reading reading, List<Candidate> names)
    {
        var memory = new DocumentMemory(reading, names);
        memory.JoinShortForms();
        memory.Remember();
        memory.Apply();
    }

    /// <summary>Agrees, and then adds names of one word that were passed over where they stand and are surely known from elsewhere in the text.</summary>
    internal static void AgreeAndRecall(Reading reading, List<Candidate> names)
    {
        var memory = new DocumentMemory(reading, names);
        memory.JoinShortForms();
        memory.Remember();
        memory.Apply();
        memory.Recall();
    }

    private void JoinShortForms()
    {
        for (var index = 0; index + 1 < _names.Count; index++)
        {
            var full = _names[index];
            var acronym = _names[index + 1];
            if (acronym.Count == 1 && acronym.First == full.End + 1 && _reading.IsWord(full.End, "(") && _reading.IsWord(acronym.End, ")")
                && full.Count > 1 && full.Sense.Category is Categories.Organization or Categories.Person or Categories.Location
                && IsShortFor(_reading.Word(acronym.First), _reading.Span(full.First, full.End)))
            {
                var sense = full.Sense.Category == Categories.Location && full.Sense.Confidence > Unsure ? full.Sense : Sense.Organization(0.95);
                _names[index] = full with { Sense = sense, Origin = NameOrigin.Recalled };
                _names[index + 1] = acronym with { Sense = sense, Origin = NameOrigin.Recalled };
            }
        }
    }

    /// <summary>Whether the capitals of the short form follow the initials of the full form.</summary>
    private static bool IsShortFor(ReadOnlySpan<char> acronym, ReadOnlySpan<char> full)
    {
        var at = 0;
        foreach (var unit in full)
        {
            if (at < acronym.Length && char.IsUpper(unit) && char.ToUpperInvariant(acronym[at]) == unit)
            {
                at++;
            }
        }

        return acronym.Length > 1 && at >= acronym.Length - 1;
    }

    private void Remember()
    {
        foreach (var name in _names)
        {
            if (name.Sense.Confidence < Unsure || !IsProper(name.Sense))
            {
                continue;
            }

            Keep(_reading.Span(name.First, name.End), name.Sense);
            if (name.Sense.Category == Categories.Person && name.Count > 1)
            {
                var surname = name.End - 1;
                while (surname - 1 > name.First && _reading.Has(surname - 1, Trait.Particle))
                {
                    surname--;
                }

                Keep(_reading.Span(surname, name.End), Sense.Person(SureOfAgreement));
                Keep(_reading.Word(name.End - 1), Sense.Person(SureOfAgreement));
                Keep(_reading.Word(name.First), Sense.Person(SureOfAgreement));
            }
        }
    }

    private void Keep(ReadOnlySpan<char> words, Sense sense)
    {
        if (!_lookup.TryGetValue(words, out var known) || known.Confidence < sense.Confidence)
        {
            _lookup[words] = sense with { Confidence = Math.Max(sense.Confidence, SureOfAgreement) };
        }
    }

    private void Apply()
    {
        for (var index = 0; index < _names.Count; index++)
        {
            var name = _names[index];
            if (name.Sense.Confidence < Unsure && (IsProper(name.Sense) || name.Sense.IsNothing)
                && _lookup.TryGetValue(_reading.Span(name.First, name.End), out var sense))
            {
                _names[index] = name with { Sense = sense, Origin = NameOrigin.Recalled };
            }
        }
    }

    private void Recall()
    {
        if (_senses.Count == 0)
        {
            return;
        }

        var next = 0;
        var count = _names.Count;
        for (var index = 0; index < _reading.Count; index++)
        {
            while (next < count && _names[next].End <= index)
            {
                next++;
            }

            var isFree = next == count || _names[next].First > index;
            if (isFree && _reading.Has(index, Trait.Capital) && !_reading.Has(index, Trait.Common | Trait.Function | Trait.Demonym | Trait.Title)
                && !_reading.Has(index - 1, Trait.Capital) && !_reading.Has(index + 1, Trait.Capital) && _lookup.TryGetValue(_reading.Word(index), out var sense))
            {
                _names.Add(new Candidate(index, index + 1, sense) { Origin = NameOrigin.Recalled });
            }
        }

        _names.Sort(static (a, b) => a.First.CompareTo(b.First));
    }

    private static bool IsProper(Sense sense) => sense.Category is Categories.Person or Categories.Organization or Categories.Location;
}
