using Ingest.Language.Model;

namespace Ingest.Language.Naming;

/// <summary>Finds names in English text, and only numbers in none: rules and lists first, then the model that was trained with their answer.</summary>
internal sealed class NameRecognizer
{
    /// <summary>Below this a guess misleads more often than it helps.</summary>
    internal const double LeastConfidence = 0.35;

    private readonly PlaceNames? _places;
    private readonly NameTagger? _tagger;

    internal NameRecognizer(PlaceNames? places)
        : this(places, NameTagger.Of(ModelFile.English))
    {
    }

    /// <summary>A recogniser with a model of its own; without one, the rules have the last word.</summary>
    internal NameRecognizer(PlaceNames? places, NameTagger? tagger)
    {
        _places = places;
        _tagger = tagger;
    }

    /// <summary>The names of a text in order, without overlaps.</summary>
    internal List<Name> Find(string text, List<Token> tokens, List<Sentence> sentences)
    {
        var rules = NameRules.Read(text, tokens, sentences, _places);
        var proper = _tagger is null ? rules.Proper : NameVerdict.Join(rules, _tagger.Find(rules));
        var found = Retake(rules.Reading, proper, rules.Numbers);
        KindNames.Find(rules.Reading, found);
        found.AddRange(proper.Where(static name => !name.Sense.IsNothing && name.Sense.Confidence >= LeastConfidence).Select(Rated));
        found.Sort(static (a, b) => a.First.CompareTo(b.First));
        return found.ConvertAll(name => ToName(rules.Reading, name));
    }

    /// <summary>What is told by a title or a list is kept however seldom such names are right; that is said only.</summary>
    private Candidate Rated(Candidate name) => _tagger is null ? name : _tagger.Sureness.Rated(name);

    /// <summary>Takes the tokens anew, as the model may see names where the rules saw numbers, and gives the numbers that stay.</summary>
    private static List<Candidate> Retake(Reading reading, List<Candidate> proper, List<Candidate> numbers)
    {
        reading.Taken.AsSpan().Clear();
        foreach (var name in proper)
        {
            reading.Take(name.First, name.End);
        }

        var kept = numbers.FindAll(number => !reading.Taken.AsSpan(number.First, number.Count).Contains(true));
        foreach (var number in kept)
        {
            reading.Take(number.First, number.End);
        }

        return kept;
    }

    /// <summary>The name in the text's own positions.</summary>
    internal static Name ToName(Reading reading, Candidate name)
    {
        var offset = reading.Token(name.First).Offset;
        var sense = name.Sense;
        return new Name(offset, reading.Token(name.End - 1).End - offset, sense.Category, sense.Subcategory, sense.Confidence);
    }
}
