using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Scope;

/// <summary>
/// Tells the names of people and months from words for deeds that are written as they are: "Lynch said", "Flood asked Coffey", "March 20". A text that writes the word with a capital within
/// a sentence, as a word that stands for somebody, means that name wherever it opens a sentence with it.
/// </summary>
internal sealed class TextNames(Reading reading)
{
    // Worked out once a text, and only where a trigger may be a name.
    private HashSet<string>? _within;

    /// <summary>Whether the trigger is one word that the text uses as a name.</summary>
    public bool Hold(EventMention mention)
    {
        var first = mention.Trigger.First;
        var mayBeName = mention.Trigger.End == first + 1 && mention.Word >= 0 && reading.IsCapital(first);
        return IsMonth(first) || (mayBeName && (_within ??= Within()).Contains(reading[first].Text));
    }

    private bool IsMonth(int token) => reading[token].Text is "march" && ((token + 1 < reading.Count && char.IsDigit(reading.First(token + 1))) || (token > 0 && char.IsDigit(reading.First(token - 1))));

    private HashSet<string> Within()
    {
        var tree = reading.Tree;
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var word = 0; word < tree.Count; word++)
        {
            if (IsNameWithin(tree, word))
            {
                names.Add(reading[reading.TokenAt(tree[word].Offset)].Text);
            }
        }

        return names;
    }

    /// <summary>"asked Flood what he found": no part of a longer name ("Typhoon Haiyan") and no word of a headline that writes all its words so.</summary>
    private static bool IsNameWithin(SyntaxTree tree, int word) => char.IsUpper(tree.Text[tree[word].Offset])
        && !tree.OpensSentence(word)
        && !tree.Is(word - 1, UniversalTag.Punct)
        && IsPerson(tree, word);

    private static bool IsPerson(SyntaxTree tree, int word) => tree.RelationOf(word) is Relation.Subject or Relation.PassiveSubject or Relation.Object or Relation.IndirectObject or Relation.Possessor
        && tree.Child(word, Relation.Determiner) < 0
        && !tree.Children(word).Any(child => tree.RelationOf(child) is Relation.Compound or Relation.Flat or Relation.AdjectivalModifier or Relation.Case)
        && word + 1 < tree.Count && char.IsLower(tree.Text[tree[word + 1].Offset]);
}
