namespace Ingest.Language.Naming;

/// <summary>What lists, shape and surroundings say of a text's names before the model is asked; the model takes it for one witness among others.</summary>
internal sealed class NameRules
{
    private const double Sure = 0.8;
    private const int Nothing = 6;
    private const int Role = 7;
    private const int Numeric = 8;
    private const int Kinds = 9;

    private NameRules(Reading reading, AskedPlaces places, List<Candidate> numeric, List<Candidate> proper)
    {
        Reading = reading;
        Places = places;
        Numbers = numeric;
        Proper = proper;
    }

    /// <summary>The text's tokens with their traits.</summary>
    internal Reading Reading { get; }

    /// <summary>What is known of places.</summary>
    internal AskedPlaces Places { get; }

    /// <summary>Dates and quantities, in order.</summary>
    internal List<Candidate> Numbers { get; }

    /// <summary>Names and titles, in order; also those that are taken for nothing.</summary>
    internal List<Candidate> Proper { get; }

    /// <summary>Reads a text.</summary>
    internal static NameRules Read(string text, List<Token> tokens, List<Sentence> sentences, PlaceNames? places)
    {
        var reading = new Reading(text, tokens, sentences, TraitTable.Default);
        var asked = new AskedPlaces(reading, places);
        var numbers = new List<Candidate>();
        NumericNames.Find(reading, numbers);
        var known = KnownNames.Default;
        var proper = new List<Candidate>();
        var reader = new ChunkReader(reading, known, new NameClassifier(reading, known, asked), proper);
        foreach (var (first, end) in new ChunkFinder(reading, known).Find())
        {
            reader.Read(first, end);
        }

        proper.Sort(static (a, b) => a.First.CompareTo(b.First));
        DocumentMemory.Agree(reading, proper);
        return new NameRules(reading, asked, numbers, proper);
    }

    /// <summary>For each token a number that says in which part of which kind of name the rules see it, and whether they are sure; nought where they see none.</summary>
    internal byte[] Guesses()
    {
        var guesses = new byte[Reading.Count];
        foreach (var name in Numbers.Concat(Proper))
        {
            var kind = KindOf(name.Sense) + (name.Sense.Confidence >= Sure ? Kinds : 0);
            for (var index = name.First; index < name.End; index++)
            {
                guesses[index] = (byte)(1 + (kind * 4) + NameLabels.PartAt(index, name.First, name.End));
            }
        }

        return guesses;
    }

    private static int KindOf(Sense sense) => sense.Category switch
    {
        "" => Nothing,
        Categories.PersonType => Role,
        Categories.DateTime or Categories.Quantity => Numeric,
        _ => NameLabels.Classes.IndexOf(sense.Category),
    };
}
