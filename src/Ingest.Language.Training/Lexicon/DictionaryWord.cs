namespace Ingest.Language.Training.Lexicon;

/// <summary>What WordNet says of a form.</summary>
internal sealed class DictionaryWord
{
    /// <summary>Noun, verb, adjective and adverb.</summary>
    internal const int SortCount = 4;

    // Among the commonest sorts, a form that WordNet has only as the name of one thing or person.
    private const int Proper = SortCount + 1;
    private readonly double[] _uses = new double[SortCount];

    // The names of WordNet's files of senses.
    private readonly SortedDictionary<int, double> _senses = [];

    /// <summary>Whether all that it stands for are single things with names.</summary>
    internal bool IsProper { get; set; }

    /// <summary>How often WordNet's own tagged text has it.</summary>
    internal double Uses => _uses.Sum();

    /// <summary>The parts of speech as <see cref="Ingest.Language.Lexicon.WordClass.Sorts"/> packs them.</summary>
    internal int Sorts
    {
        get
        {
            var mask = 0;
            var commonest = 0;
            for (var sort = 0; sort < SortCount; sort++)
            {
                mask |= _uses[sort] > 0 ? 1 << sort : 0;
                commonest = _uses[sort] > _uses[commonest] ? sort : commonest;
            }

            return mask | ((IsProper ? Proper : commonest + 1) << SortCount);
        }
    }

    /// <summary>The file of its commonest sense, plus 1.</summary>
    internal int Sense => _senses.MaxBy(static sense => sense.Value).Key + 1;

    /// <summary>Whether it has more than one part of speech.</summary>
    internal bool IsAmbiguous => _uses.Count(static uses => uses > 0) > 1;

    internal bool Has(int sort) => _uses[sort] > 0;

    /// <summary>Counts a sense of a part of speech.</summary>
    internal void Add(int sort, int file, double uses)
    {
        _uses[sort] += uses;
        _senses[file] = _senses.GetValueOrDefault(file) + uses;
    }

    /// <summary>Counts an inflected form's share in its base form's senses of one part of speech.</summary>
    internal void Inherit(DictionaryWord of, int sort)
    {
        _uses[sort] += of._uses[sort];
        foreach (var (file, uses) in of._senses)
        {
            _senses[file] = _senses.GetValueOrDefault(file) + uses;
        }
    }
}
