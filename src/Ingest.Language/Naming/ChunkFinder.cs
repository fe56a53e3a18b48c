namespace Ingest.Language.Naming;

/// <summary>Finds runs of capitalised words with the small words that names may have inside.</summary>
internal sealed class ChunkFinder
{
    private const int Longest = 12;
    private const Trait Heads = Trait.OrgHead | Trait.GpeHead | Trait.StructureHead | Trait.EventHead | Trait.GeoFirst | Trait.Title;
    private readonly Reading _reading;
    private readonly KnownNames _known;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _capitalInside;

    internal ChunkFinder(Reading reading, KnownNames known)
    {
        _reading = reading;
        _known = known;
        _capitalInside = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var index = 0; index < reading.Count; index++)
        {
            if (reading.Has(index, Trait.Capital) && !reading.Has(index, Trait.Opening | Trait.Headline))
            {
                _capitalInside.Add(reading.Word(index));
            }
        }
    }

    /// <summary>All runs, as [first, end) pairs in order.</summary>
    internal List<(int First, int End)> Find()
    {
        var chunks = new List<(int First, int End)>();
        foreach (var sentence in _reading.Sentences)
        {
            var index = sentence.FirstToken;
            while (index < sentence.EndToken)
            {
                var end = EndFrom(index, sentence.EndToken);
                if (end > index)
                {
                    chunks.Add((index, end));
                }

                index = Math.Max(end, index + 1);
            }
        }

        return chunks;
    }

    private int EndFrom(int first, int limit)
    {
        if (!_reading.Has(first, Trait.Capital) || _reading.Taken[first])
        {
            return first;
        }

        var known = _known.TryLongest(_reading, first, limit, out var name) && IsTrusted(name) ? name.End : first;
        if (known == first && !CanOpen(first, limit))
        {
            return first;
        }

        var end = Math.Max(known, first + 1);
        limit = Math.Min(limit, first + Longest);
        while (end < limit)
        {
            var next = Continue(first, end, limit);
            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private bool IsTrusted(Candidate name) =>
        name.Count > 1 || name.Sense.Category == Categories.Location || !_reading.Has(name.First, Trait.Common)
        || !_reading.Has(name.First, Trait.Opening | Trait.Headline);

    private bool CanOpen(int index, int limit)
    {
        if (_reading.Has(index, Trait.Function))
        {
            return false;
        }

        if (!_reading.Has(index, Trait.Common) || !_reading.Has(index, Trait.Opening | Trait.Headline))
        {
            return true;
        }

        var nextIsName = index + 1 < limit && Joins(index + 1);
        if (nextIsName && _reading.Has(index, Trait.Title | Trait.TitlePart | Trait.Demonym | Trait.GeoFirst | Trait.Given))
        {
            return true;
        }

        return !_reading.Has(index, Trait.Headline)
            && (_capitalInside.Contains(_reading.Word(index)) || (nextIsName && _reading.Has(index + 1, Trait.Common))
                || (_reading.Has(index, Trait.OrgHead | Trait.StructureHead | Trait.EventHead) && _reading.IsWord(index + 1, "of")));
    }

    /// <summary>Whether a word goes on with a name.</summary>
    private bool Joins(int index) =>
        _reading.Has(index, Trait.Capital) && !_reading.Taken[index] && !_reading.Has(index, Trait.Function)
        && !(_reading.Has(index, Trait.Headline) && _reading.Has(index, Trait.Common) && !_reading.Has(index, Heads | Trait.TitlePart));

    private int Continue(int first, int end, int limit)
    {
        if (Joins(end))
        {
            return end + 1;
        }

        if (end + 1 >= limit)
        {
            return end;
        }

        if (_reading.Has(end, Trait.Particle) && Joins(end + 1))
        {
            return end + 2;
        }

        return _reading.Word(end) switch
        {
            "of" => AfterOf(end, limit),
            "for" or "on" or "Against" when _reading.Has(end - 1, Trait.OrgHead) && Joins(end + 1) => end + 2,
            "&" when Joins(end + 1) => end + 2,
            "and" => AfterAnd(first, end, limit),
            "'s" or "’s" when Joins(end + 1) && _reading.Has(end - 1, Trait.Owner) => end + 2,
            _ => end,
        };
    }

    private int AfterOf(int of, int limit)
    {
        if (!_reading.Has(of - 1, Heads))
        {
            return of;
        }

        var next = _reading.IsWord(of + 1, "the") ? of + 2 : of + 1;
        return next < limit && Joins(next) ? next + 1 : of;
    }

    /// <summary>"Ministry of Health and Welfare", "Food and Drug Administration": ordinary words on both sides, and a head somewhere.</summary>
    private int AfterAnd(int first, int and, int limit)
    {
        if (!Joins(and + 1) || !_reading.Has(and - 1, Trait.Common) || !_reading.Has(and + 1, Trait.Common)
            || _known.TryGet(_reading.Word(and - 1), out _) || _known.TryGet(_reading.Word(and + 1), out _))
        {
            return and;
        }

        var headAfter = and + 2 < limit && _reading.Has(and + 2, Trait.OrgHead) && Joins(and + 2);
        return headAfter || (and - first > 1 && _reading.Has(first, Trait.OrgHead)) ? and + 2 : and;
    }
}
