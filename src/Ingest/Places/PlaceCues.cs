using System.Collections.Frozen;
using Ingest.Language;
using Ingest.Storage;

namespace Ingest.Places;

/// <summary>Tells by the trees of a text whether what is done to a name, or stands before it, says that it names a place: "the siege of Qwxyz", "driven out of Qwxyz".</summary>
internal sealed class PlaceCues(LanguageDocument document)
{
    private const int None = -1;
    private const int Reach = 6;

    private static readonly FrozenDictionary<(string Role, string Word), PlaceCue> Words = EmbeddedTable.Rows("Places/told-places.tsv")
        .SelectMany(static row => row[2].Split(' '), static (row, word) => (Key: (row[0], word), Cue: Enum.Parse<PlaceCue>(row[1], ignoreCase: true)))
        .ToFrozenDictionary(static pair => pair.Key, static pair => pair.Cue);

    /// <summary>What the words around the name from <paramref name="start"/> to <paramref name="end"/> say.</summary>
    public PlaceCue Of(int start, int end)
    {
        var name = HeadOf(start, end);
        if (name < 0)
        {
            return PlaceCue.None;
        }

        var first = FirstOfLinked(name);
        return (PlaceCue)Math.Max((int)OfHead(first), (int)(Before(name) is { } marker ? Cue("case", marker) : PlaceCue.None));
    }

    /// <summary>"Arabic culture", "the Qwxyz": the name only describes a thing, or is that of one.</summary>
    public bool NamesThing(int start, int end)
    {
        var name = HeadOf(start, end);
        return name >= 0 && ((document.Words[name].Relation is "compound" or "amod" && document.Words[name].Head > name) || IsLedByArticle(name));
    }

    private bool IsLedByArticle(int name)
    {
        for (var at = Math.Max(0, name - Reach); at < name; at++)
        {
            if (document.Words[at] is { Relation: "det" } article && article.Head == name)
            {
                return true;
            }
        }

        return false;
    }

    private PlaceCue OfHead(int name)
    {
        var (relation, head) = (document.Words[name].Relation, document.Words[name].Head);
        if (head < 0)
        {
            return PlaceCue.None;
        }

        var told = document.Words[head];
        return relation switch
        {
            "obj" or "nsubj:pass" when told.Tag is UniversalTag.Verb => Cue("object", told.Lemma),
            "obl" when told.Tag is UniversalTag.Verb => Before(name) is "from" or "out" ? Cue("away", told.Lemma) : PlaceCue.None,
            "nmod" or "obl" when told.Tag is UniversalTag.Noun => Before(name) is { } marker ? Cue(marker, told.Lemma) : PlaceCue.None,
            _ => PlaceCue.None,
        };
    }

    private static PlaceCue Cue(string role, string word) => Words.GetValueOrDefault((role, word));

    /// <summary>"Qwxyz and Zyxwq": what is said of the first is said of both.</summary>
    private int FirstOfLinked(int name)
    {
        var word = document.Words[name];
        return word.Relation is "conj" or "appos" && word.Head >= 0 && word.Head < name && document.Words[word.Head].Tag is UniversalTag.Propn ? word.Head : name;
    }

    /// <summary>The first word of the marker that leads to the name ("out of"); null where there is none.</summary>
    private string? Before(int name)
    {
        for (var at = Math.Max(0, name - Reach); at < name; at++)
        {
            if (document.Words[at] is { Relation: "case" } marker && marker.Head == name)
            {
                return marker.Lemma;
            }
        }

        return null;
    }

    /// <summary>The word of the name that the others hang on; -1 where no tree was made.</summary>
    private int HeadOf(int start, int end)
    {
        var word = FirstEndingAfter(start);
        for (; word < document.Words.Count && document.Words[word].Offset < end; word++)
        {
            if (document.Words[word] is { Relation.Length: > 0 } found && (found.Head < 0 || document.Words[found.Head].Offset < start || document.Words[found.Head].Offset >= end))
            {
                return word;
            }
        }

        return None;
    }

    private int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, document.Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Words[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
