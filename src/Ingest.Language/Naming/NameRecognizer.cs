namespace Ingest.Language.Naming;

/// <summary>Finds names in English text, and only numbers in none: lists, shape, surroundings, then agreement within the text.</summary>
internal sealed class NameRecognizer
{
    // Below this a guess misleads more often than it helps.
    private const double LeastConfidence = 0.4;
    private readonly PlaceNames? _places;

    internal NameRecognizer(PlaceNames? places) => _places = places;

    /// <summary>The names of a text in order, without overlaps.</summary>
    internal List<Name> Find(string text, List<Token> tokens, List<Sentence> sentences)
    {
        var reading = new Reading(text, tokens, sentences, TraitTable.Default);
        var found = new List<Candidate>();
        NumericNames.Find(reading, found);
        var known = KnownNames.Default;
        var proper = new List<Candidate>();
        var reader = new ChunkReader(reading, known, new NameClassifier(reading, known, _places), proper);
        foreach (var (first, end) in new ChunkFinder(reading, known).Find())
        {
            reader.Read(first, end);
        }

        proper.Sort(static (a, b) => a.First.CompareTo(b.First));
        DocumentMemory.Agree(reading, proper);
        KindNames.Find(reading, found);
        found.AddRange(proper.Where(static name => !name.Sense.IsNothing && name.Sense.Confidence >= LeastConfidence));
        found.Sort(static (a, b) => a.First.CompareTo(b.First));
        return found.ConvertAll(name => ToName(reading, name));
    }

    private static Name ToName(Reading reading, Candidate name)
    {
        var offset = reading.Token(name.First).Offset;
        var sense = name.Sense;
        return new Name(offset, reading.Token(name.End - 1).End - offset, sense.Category, sense.Subcategory, sense.Confidence);
    }
}
