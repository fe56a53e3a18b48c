namespace Ingest.Language.Naming;

/// <summary>Decides by list, shape and surroundings what a run of words names.</summary>
internal sealed partial class NameClassifier
{
    private readonly Reading _reading;
    private readonly KnownNames _known;
    private readonly AskedPlaces _places;

    internal NameClassifier(Reading reading, KnownNames known, AskedPlaces places)
    {
        _reading = reading;
        _known = known;
        _places = places;
    }

    /// <summary>The sense of the words [first, end).</summary>
    internal Sense Classify(int first, int end)
    {
        if (_known.TryGet(_reading.Span(first, end), out var known))
        {
            return known;
        }

        if (_reading.All(first, end, Trait.AllCapitals) && InCapitals(first, end) is { } shouted)
        {
            return shouted;
        }

        var sense = end - first == 1 ? Single(first) : ByParts(first, end);
        return sense ?? BySurroundings(first, end);
    }

    /// <summary>"BEIRUT" is Beirut; and what stands before a source in brackets or a dash at the start is the place of a dateline.</summary>
    private Sense? InCapitals(int first, int end)
    {
        var words = _reading.Span(first, end);
        if (words.Length is < 4 or > 40)
        {
            return null;
        }

        Span<char> titled = stackalloc char[words.Length];
        for (var index = 0; index < words.Length; index++)
        {
            titled[index] = index > 0 && char.IsLetter(words[index - 1]) ? char.ToLowerInvariant(words[index]) : words[index];
        }

        if (_known.TryGet(titled, out var sense))
        {
            return sense;
        }

        return _reading.Has(first, Trait.Opening) && end < _reading.Count && _reading.Word(end) is "(" or "—" or "–" or "-"
            ? Sense.Location(Categories.Gpe, 0.8) : null;
    }

    private Sense? ByParts(int first, int end)
    {
        var last = end - 1;
        if (_reading.Has(last, Trait.OrgSuffix))
        {
            return Sense.Organization(0.95);
        }

        for (var index = first + 1; index < last; index++)
        {
            if (_reading.Word(index) is "of" or "for" or "on")
            {
                return ByHead(index - 1, first) ?? ByTail(first, end) ?? Sense.Organization(0.5);
            }
        }

        // Before given names: of several words, a town's whole name ("El Fasher", "San Diego") is hardly ever a person's.
        return ByTail(first, end) ?? ByPlace(first, end) ?? ByGivenName(first, end) ?? ByFront(first, last);
    }

    private Sense? ByHead(int head, int first) => _reading switch
    {
        _ when _reading.Has(head, Trait.EventHead) => new Sense(Categories.Event, null, 0.8),
        _ when _reading.Has(head, Trait.GeoFirst | Trait.GeoHead) => Sense.Location(Categories.Geographical, 0.85),
        _ when _reading.Has(head, Trait.OrgHead) => Sense.Organization(0.9),
        _ when _reading.Has(head, Trait.GpeHead) => Sense.Location(Categories.Gpe, 0.8),
        _ when _reading.Has(head, Trait.StructureHead) => Sense.Location(Categories.Structural, 0.7),
        _ when _reading.Has(first, Trait.Title) => Sense.Nothing,
        _ => null,
    };

    private Sense? ByTail(int first, int end)
    {
        var last = end - 1;
        return _reading switch
        {
            _ when _reading.Has(last, Trait.EventHead) && !_reading.Has(first, Trait.Given) => new Sense(Categories.Event, null, 0.7),
            _ when _reading.Has(last, Trait.OrgHead) && !IsPersonLike(first, last) => Sense.Organization(0.88),
            _ when _reading.Has(last, Trait.GeoHead) && !IsPersonLike(first, last) => Sense.Location(Categories.Geographical, 0.85),
            _ when _reading.Has(last, Trait.GpeHead) => Sense.Location(Categories.Gpe, 0.85),
            _ when _reading.Has(last, Trait.StructureHead) && !IsPersonLike(first, last) => Sense.Location(Categories.Structural, 0.8),
            _ => null,
        };
    }

    /// <summary>"Jane Hill", "George W. Bush": a given name before a word that may also be a surname.</summary>
    private bool IsPersonLike(int first, int last) =>
        last - first <= 2 && _reading.Has(first, Trait.Given) && _reading.Token(last).Length <= 6
        && !_reading.Has(last, Trait.AllCapitals) && (last - first == 1 || IsInitial(first + 1));

    private Sense? ByGivenName(int first, int end)
    {
        var count = end - first;
        if (_reading.Any(first, end, Trait.OrgHead) && !_reading.Has(first, Trait.Given))
        {
            return _reading.Has(first, Trait.StructureHead) ? null : Sense.Organization(0.7);
        }

        if (count > 5)
        {
            return null;
        }

        if (_reading.Has(first, Trait.Given) && !_reading.All(first + 1, end, Trait.Common))
        {
            return Sense.Person(0.92);
        }

        for (var index = first; index < end; index++)
        {
            if (IsInitial(index))
            {
                return Sense.Person(0.88);
            }
        }

        return _reading.Has(first, Trait.Given) || (_reading.Any(first, end, Trait.Given) && !_reading.Any(first, end, Trait.Demonym) && !_reading.Has(first, Trait.Common))
            ? Sense.Person(0.75) : null;
    }

    private bool IsInitial(int index)
    {
        var word = _reading.Word(index);
        return word.Length == 2 && word[1] == '.' && char.IsUpper(word[0]);
    }

    private Sense? ByFront(int first, int last) => _reading switch
    {
        _ when _reading.Has(first, Trait.GeoFirst) => Sense.Location(Categories.Geographical, 0.8),
        _ when _reading.Has(first, Trait.StructureHead) => Sense.Location(Categories.Structural, 0.7),
        _ when _reading.Has(first, Trait.Demonym) => _reading.Has(last, Trait.Common) ? Sense.Organization(0.5) : null,
        _ => null,
    };

    private Sense? ByPlace(int first, int end) => _places.Of(first, end) switch
    {
        PlaceHint.Gpe => Sense.Location(Categories.Gpe, 0.85),
        PlaceHint.Geographical => Sense.Location(Categories.Geographical, 0.8),
        PlaceHint.Structural => Sense.Location(Categories.Structural, 0.75),
        PlaceHint.Weak when IsInPlace(first, end) => Sense.Location(Categories.Gpe, 0.65),
        _ => null,
    };

    private Sense? Single(int index)
    {
        if (_reading.Has(index, Trait.Headline) && _reading.Has(index, Trait.Common))
        {
            return Sense.Nothing;
        }

        var heads = _reading.Has(index, Trait.OrgHead | Trait.GeoHead | Trait.GpeHead | Trait.StructureHead | Trait.EventHead | Trait.GeoFirst | Trait.OrgSuffix | Trait.TitlePart);
        if (heads)
        {
            return _reading.Has(index, Trait.OrgHead) && !_reading.Has(index, Trait.Opening) ? Sense.Organization(0.5) : Sense.Nothing;
        }

        if (_reading.Has(index, Trait.Common) && _reading.Has(index, Trait.Opening))
        {
            return Sense.Nothing;
        }

        if (IsModel(_reading.Word(index)))
        {
            return new Sense(Categories.Product, null, _reading.Has(index + 1, Trait.ProductHead) ? 0.85 : 0.55);
        }

        return ByPlace(index, index + 1)
            ?? (_reading.Has(index, Trait.Given) ? Sense.Person(0.7) : (Sense?)null)
            ?? (_reading.Has(index, Trait.AllCapitals) && _reading.Token(index).Length <= 6 ? Acronym(index) : (Sense?)null);
    }

    private Sense Acronym(int index) =>
        _reading.Has(index, Trait.Common) || _reading.Token(index).Length < 2 ? Sense.Nothing : Sense.Organization(0.6);

    /// <summary>"T-72", "F-16s", "Su-25": a few letters, a hyphen, figures.</summary>
    private static bool IsModel(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen is 1 or 2 or 3 && hyphen + 1 < word.Length && char.IsUpper(word[0]) && char.IsAsciiDigit(word[hyphen + 1]);
    }
}
