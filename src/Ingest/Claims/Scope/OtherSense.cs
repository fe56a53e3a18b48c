using System.Collections.Frozen;
using Ingest.Claims.Roles;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;
using Ingest.Storage;

namespace Ingest.Claims.Scope;

/// <summary>
/// Tells by its arguments in the tree that a trigger stands in another sense, in which it tells of no event: names are released and so are prisoners, criteria are met and so are envoys.
/// Unlike the condition <c>not:</c> this asks for the head word of one argument, wherever it stands: "the names were not released", "the names that police released".
/// </summary>
internal static class OtherSense
{
    private const string Any = "*";
    private static readonly FrozenDictionary<string, SenseRow[]> Rows = EmbeddedTable.Rows("Claims/Scope/senses.tsv")
        .SelectMany(static row => row[0].Split(' ').Select(lemma => (Lemma: lemma, Row: SenseRow.Parse(row))))
        .GroupBy(static entry => entry.Lemma, static entry => entry.Row, StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether the words around the trigger say that it means something else.</summary>
    public static bool Is(Reading reading, EventMention mention)
    {
        var word = mention.Word;
        return word >= 0 && !mention.Entry.IsIdiom && !mention.Entry.HasGap
            && (Fit(reading, mention, Rows.GetValueOrDefault(reading.Tree.Lemma(word), [])) || Fit(reading, mention, Rows.GetValueOrDefault(Any, [])));
    }

    private static bool Fit(Reading reading, EventMention mention, SenseRow[] rows)
    {
        foreach (var row in rows)
        {
            if (row.IsOf(mention.Entry) && In(reading, mention, row.Slot).Any(noun => row.Holds(reading, noun)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words that fill an argument; what no other name fits is a preposition.</summary>
    private static IEnumerable<int> In(Reading reading, EventMention mention, string slot)
    {
        var (tree, word) = (reading.Tree, mention.Word);
        return slot switch
        {
            "object" => Objects(tree, word),
            "subject" => One(Subject(tree, word)),
            "clause" => tree.Children(word).Where(child => tree.RelationOf(child) is Relation.OpenComplement or Relation.ClauseComplement),
            "question" => Asked(tree, word),
            "before" => tree.Children(word).Where(child => child < word && tree.RelationOf(child) is Relation.Compound or Relation.AdjectivalModifier or Relation.NominalModifier),
            "names" => tree.Is(word, Relation.Compound) ? One(tree.Head(word)) : [],
            "above" => tree.RelationOf(word) is Relation.Subject or Relation.Object or Relation.Oblique or Relation.NominalModifier or Relation.PassiveSubject ? One(tree.Head(word)) : [],
            "case" => One(tree.Child(word, Relation.Case)),
            "next" => word + 1 < tree.SentenceEnd(word) ? One(word + 1) : [],
            _ => One(LedPhrase.Of(tree, word, slot)),
        };
    }

    private static IEnumerable<int> One(int word) => word >= 0 ? [word] : [];

    private static int Subject(SyntaxTree tree, int word) => tree.Is(word, UniversalTag.Verb) ? Speakers.Of(tree, word) : Speakers.Subject(tree, word);

    private static IEnumerable<int> Objects(SyntaxTree tree, int word)
    {
        if (tree.Is(word, Relation.AdjectivalModifier) && tree[word].FineTag is "VBN")
        {
            return One(tree.Head(word));
        }

        // A direct object that stands beside one who gets it: "offered shoppers a discount".
        return One(ObjectRole.Of(tree, word)).Concat(One(tree.Child(word, Relation.Object))).Concat(Speakers.IsPassive(tree, word) ? One(ObjectRole.OfPassive(tree, word)) : []);
    }

    /// <summary>"asked how he would feel", "asked whether": the word that makes a question of the clause.</summary>
    private static IEnumerable<int> Asked(SyntaxTree tree, int word) => tree.Children(word)
        .Where(child => child > word && tree.RelationOf(child) is Relation.ClauseComplement or Relation.OpenComplement or Relation.AdverbialClause or Relation.Object)
        .Select(child => tree.Left(child))
        .Where(first => first > word);
}
