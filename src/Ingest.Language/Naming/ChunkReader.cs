namespace Ingest.Language.Naming;

/// <summary>Takes a run of capitalised words apart: adjectives of origin, titles, and the names that are left.</summary>
internal sealed class ChunkReader
{
    private const Trait Tails = Trait.OrgHead | Trait.OrgSuffix | Trait.GeoHead | Trait.StructureHead | Trait.GpeHead | Trait.EventHead;
    private const double SureOfTitled = 0.95;
    private const double SureOfRole = 0.6;
    private readonly Reading _reading;
    private readonly KnownNames _known;
    private readonly NameClassifier _classifier;
    private readonly List<Candidate> _found;

    internal ChunkReader(Reading reading, KnownNames known, NameClassifier classifier, List<Candidate> found)
    {
        _reading = reading;
        _known = known;
        _classifier = classifier;
        _found = found;
    }

    /// <summary>Adds what the run [first, end) names.</summary>
    internal void Read(int first, int end)
    {
        if (_known.TryGet(_reading.Span(first, end), out var sense))
        {
            Add(first, end, sense);
            return;
        }

        var title = LastTitle(first, end);
        if (title < 0)
        {
            ReadUntitled(first, end);
            return;
        }

        var start = title;
        while (start > first && _reading.Has(start - 1, Trait.Title | Trait.TitlePart))
        {
            start--;
        }

        var person = AfterOffice(title + 1, end);
        ReadUntitled(first, start);
        if (person < end)
        {
            Add(person, end, Sense.Person(SureOfTitled));
        }
        else
        {
            Add(start, end, new Sense(Categories.PersonType, null, SureOfRole));
        }
    }

    /// <summary>The last title of the run, unless the run's last word says that the whole names something else ("Prince Edward Island").</summary>
    private int LastTitle(int first, int end)
    {
        if (end - first > 1 && _reading.Has(end - 1, Tails) && !_reading.Has(end - 1, Trait.Given | Trait.Title))
        {
            return -1;
        }

        if (end - first == 1 && _reading.Has(first, Trait.OrgHead | Trait.Given))
        {
            return -1;
        }

        for (var index = end - 1; index >= first; index--)
        {
            if (_reading.Has(index, Trait.Title) && !_reading.IsWord(index + 1, "'s") && IsOffice(first, index, end))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>A title before a name, or at the end; not the word in "Attorney General's Office of X".</summary>
    private bool IsOffice(int first, int index, int end)
    {
        for (var at = first; at < index; at++)
        {
            if (_reading.Word(at) is "of" or "for" && !_reading.Has(first, Trait.Title))
            {
                return false;
            }
        }

        return index + 1 >= end || _reading.Word(index + 1) is not ("and" or "&" or "for" or "on") ;
    }

    /// <summary>Past the office in "Secretary of State John Doe" and "Minister of Foreign Affairs".</summary>
    private int AfterOffice(int index, int end)
    {
        if (index >= end || !_reading.IsWord(index, "of"))
        {
            return index;
        }

        var at = _reading.IsWord(index + 1, "the") ? index + 2 : index + 1;
        while (at < end && (_reading.Has(at, Trait.TitlePart | Trait.OrgHead) || (_reading.Has(at, Trait.Common) && !_reading.Has(at, Trait.Given)) || _reading.Word(at) is "of" or "the" or "and"
            || _known.TryGet(_reading.Word(at), out _)))
        {
            at++;
        }

        return at;
    }

    private void ReadUntitled(int first, int end)
    {
        first = SkipOrigin(first, end);
        while (first < end && _reading.Has(end - 1, Trait.Demonym) && end - first > 1 && _reading.Has(first, Trait.Demonym))
        {
            end--;
        }

        if (first >= end)
        {
            return;
        }

        if (end - first == 1 && _reading.Has(first, Trait.People))
        {
            Add(first, end, new Sense(Categories.PersonType, null, SureOfRole));
            return;
        }

        Add(first, end, _classifier.Classify(first, end));
    }

    /// <summary>An adjective of origin alone, or before a person, is not of the name; in "Syrian Army" it is.</summary>
    private int SkipOrigin(int first, int end)
    {
        while (first < end && _reading.Has(first, Trait.Demonym)
            && (end - first == 1 || _reading.Has(first + 1, Trait.Given | Trait.Demonym) || (_reading.Has(first + 1, Trait.TitlePart) && end - first == 2)
                || IsUnknownPair(first, end)))
        {
            first++;
        }

        return first;
    }

    private bool IsUnknownPair(int first, int end) => _known.TryGet(_reading.Span(first + 1, end), out _);

    private void Add(int first, int end, Sense sense)
    {
        if (first >= end)
        {
            return;
        }

        _reading.Take(first, end);
        if (!sense.IsNothing)
        {
            _found.Add(new Candidate(first, end, sense));
        }
    }
}
