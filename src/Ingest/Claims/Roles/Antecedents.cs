using Ingest.Claims.Actors;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds what a pronoun stands for in its own sentence: the subject of a clause above it, else the nearest noun before it that agrees in number and kind.</summary>
internal static class Antecedents
{
    private const int None = -1;
    private const int MaxSteps = 6;

    /// <summary>Whether the word is a personal or possessive pronoun of the third person.</summary>
    public static bool IsPersonal(SyntaxTree tree, int word) => tree[word].Tag is UniversalTag.Pron && Written(tree, word) is "he" or "she" or "it" or "they" or "him" or "her" or "them" or "his" or "its" or "their";

    /// <summary>Both roles, pronouns among them turned into what they stand for.</summary>
    public static RoleHeads Meant(SyntaxTree tree, RoleHeads heads)
    {
        var actor = Meant(tree, heads.Actor, None);
        return heads with { Actor = actor, Target = Meant(tree, heads.Target, actor) };
    }

    /// <summary>What a pronoun stands for, where the sentence tells, and -1 where it does not; any other word itself.</summary>
    public static int Meant(SyntaxTree tree, int word, int actor)
    {
        if (word < 0 || !IsPersonal(tree, word))
        {
            return word;
        }

        return tree.RelationOf(word) is Relation.Subject or Relation.PassiveSubject or Relation.Possessor ? Of(tree, word) : Before(tree, word, actor);
    }

    /// <summary>The head of the phrase that the subject <paramref name="pronoun"/>, or the owner, stands for, or -1.</summary>
    public static int Of(SyntaxTree tree, int pronoun)
    {
        var at = tree.Head(pronoun);
        for (var step = 0; step < MaxSteps && at >= 0; step++, at = tree.Is(at, Relation.Conjunct) && tree.Is(at, UniversalTag.Verb) ? LinkedVerb.Of(tree, at) : tree.Head(at))
        {
            var subject = Speakers.Subject(tree, at);
            if (subject >= 0 && subject != pronoun && subject < pronoun && !tree.Within(pronoun, subject) && Agree(tree, pronoun, subject))
            {
                return subject;
            }

            if (tree.Is(at, Relation.RelativeClause) && tree.Head(at) is var noun and >= 0 && !tree.Within(pronoun, noun) && Agree(tree, pronoun, noun))
            {
                return noun;
            }

            if (OfAuthor(tree, pronoun, at) is var author and >= 0)
            {
                return author;
            }
        }

        return Before(tree, pronoun, None) is var nearest and >= 0 ? nearest : OfOwner(tree, pronoun);
    }

    /// <summary>"a statement by the ministry in which it accused": who wrote what the clause describes.</summary>
    private static int OfAuthor(SyntaxTree tree, int pronoun, int clause)
    {
        if (!tree.Is(clause, Relation.RelativeClause) || tree.Head(clause) is not (>= 0 and var noun))
        {
            return None;
        }

        var author = tree.Child(noun, Relation.Case) is var marker and >= 0 && tree.Reads(marker, "by") ? noun : LedPhrase.Of(tree, noun, "by");
        return author >= 0 && author < pronoun && Agree(tree, pronoun, author) ? author : None;
    }

    /// <summary>"The insurgents' spokesman said they": the owner of the subject above, where the subject itself does not agree.</summary>
    private static int OfOwner(SyntaxTree tree, int pronoun)
    {
        var at = tree.Head(pronoun);
        for (var step = 0; step < MaxSteps && at >= 0; step++, at = tree.Head(at))
        {
            if (Speakers.Subject(tree, at) is var subject and >= 0 && subject < pronoun && tree.Child(subject, Relation.Possessor) is var owner and >= 0 && owner != pronoun && Agree(tree, pronoun, owner))
            {
                return owner;
            }
        }

        return None;
    }

    /// <summary>The nearest phrase before an object pronoun that agrees with it and is not <paramref name="actor"/>, or -1.</summary>
    public static int Before(SyntaxTree tree, int pronoun, int actor)
    {
        for (var word = pronoun - 1; word >= 0 && !tree.OpensSentence(word + 1); word--)
        {
            if (word != actor && !TimeNouns.Contains(tree.Lemma(word)) && tree.RelationOf(word) is Relation.Subject or Relation.PassiveSubject or Relation.Object or Relation.Oblique or Relation.NominalModifier or Relation.Agent
                && tree[word].Tag is UniversalTag.Noun or UniversalTag.Propn && Agree(tree, pronoun, word) && !(tree.Is(word, UniversalTag.Propn) && IsWhere(tree, word) && Written(tree, pronoun) is "him" or "her" or "he" or "she"))
            {
                return word;
            }
        }

        return None;
    }

    /// <summary>"in Tegucigalpa": a name that a preposition of place leads to is nobody's.</summary>
    private static bool IsWhere(SyntaxTree tree, int word) => tree.Child(word, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "in" or "at" or "near" or "off" or "outside" or "inside" or "around";

    /// <summary>"its treasurer, Ada Novak, who was freed": the head of the phrase that ends right before "who" or "which", whatever the tree hangs the clause on; -1 where none does.</summary>
    public static int OfRelative(SyntaxTree tree, int pronoun)
    {
        var word = pronoun - 1;
        word = word > 0 && tree.Reads(word, ",") ? word - 1 : word;
        if (word < 0 || tree.OpensSentence(pronoun) || !(tree.Reads(pronoun, "who") || tree.Reads(pronoun, "which")) || tree[word].Tag is not (UniversalTag.Noun or UniversalTag.Propn))
        {
            return None;
        }

        while (tree.RelationOf(word) is Relation.Flat or Relation.Compound or Relation.Apposition && tree.Head(word) < pronoun)
        {
            word = tree.Head(word);
        }

        return word;
    }

    private static bool Agree(SyntaxTree tree, int pronoun, int noun)
    {
        if (tree[noun].Tag is not (UniversalTag.Noun or UniversalTag.Propn) || TimeNouns.Contains(tree.Lemma(noun)) || tree.IsLemma(noun, "time"))
        {
            return false;
        }

        var isPlural = tree[noun].FineTag is "NNS" or "NNPS" || tree.Child(noun, Relation.Conjunct) >= 0;
        var isPerson = !isPlural && (tree.Is(noun, UniversalTag.Propn) || ActorWords.IsPerson(tree.Lemma(noun)));
        return Written(tree, pronoun) switch
        {
            "they" or "them" or "their" => isPlural || RoleWords.Has("body", tree.Lemma(noun)),
            "it" or "its" => IsStates(tree, noun) || (!isPlural && !ActorWords.IsPerson(tree.Lemma(noun))),
            _ => isPerson,
        };
    }

    /// <summary>"the United States", "the Philippines": one country with a plural's name.</summary>
    private static bool IsStates(SyntaxTree tree, int noun) => tree[noun].FineTag is "NNPS" && tree.Child(noun, Relation.Conjunct) < 0;

    private static string Written(SyntaxTree tree, int word) => tree[word].Of(tree.Text).ToString().ToLowerInvariant();
}
