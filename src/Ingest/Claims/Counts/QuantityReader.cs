using Ingest.Claims.Actors;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Counts;

/// <summary>Reads how many a noun phrase speaks of: "at least 12 people", "between 10 and 15", "dozens of villagers", "a guard".</summary>
internal static class QuantityReader
{
    private const int None = -1;

    /// <summary>The quantity of the phrase whose head is <paramref name="head"/>, with what is linked to it; null where it gives none.</summary>
    public static Quantity? Of(SyntaxTree tree, int head)
    {
        if (OfOne(tree, head) is not { } own)
        {
            return null;
        }

        var all = own;
        foreach (var linked in tree.Children(head).Where(child => child > head && IsListed(tree, head, child)))
        {
            all = OfOne(tree, linked) is { } more ? all.Plus(more) ?? all : all;
        }

        // "nine people, six men and three women": the parts are no further people.
        return all.Minimum == 2 * own.Minimum && (tree.Is(head, UniversalTag.Num) || tree.Lemma(head) is "people" or "person" or "civilian") ? own : all;
    }

    /// <summary>Whether more of those are told: "two soldiers and a guide"; in a list of three the tree may take the second for another name of the first.</summary>
    private static bool IsListed(SyntaxTree tree, int head, int child)
    {
        if (tree[child].Tag is not (UniversalTag.Noun or UniversalTag.Num) || HasToll(tree, head, child))
        {
            return false;
        }

        return tree.Is(child, Relation.Conjunct) || (tree.Is(child, Relation.Apposition) && tree.Child(child, Relation.NumericModifier) >= 0 && tree.Children(head).Any(last => last > child && tree.Is(last, Relation.Conjunct)));
    }

    /// <summary>"killed 12 people and wounded 30": the second number is of others.</summary>
    private static bool HasToll(SyntaxTree tree, int first, int last)
    {
        for (var word = first + 1; word < last; word++)
        {
            if (TollWords.At(tree, word) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static Quantity? OfOne(SyntaxTree tree, int head)
    {
        var anchor = Anchor(tree, head);
        return anchor >= 0 ? At(tree, anchor) : OfVague(tree, head) ?? OfGroup(tree, head) ?? OfArticle(tree, head);
    }

    private static int Anchor(SyntaxTree tree, int head)
    {
        if (NumberRun.IsNumber(tree, head))
        {
            return head;
        }

        foreach (var child in tree.Children(head))
        {
            if (tree.Is(child, Relation.NumericModifier) && child < head && NumberRun.IsNumber(tree, child))
            {
                return child;
            }
        }

        return None;
    }

    /// <summary>What the words around a number make of it; null where they write no number of things.</summary>
    public static Quantity? At(SyntaxTree tree, int number)
    {
        var run = NumberRun.Around(tree, number);
        if (run.Value is not { } value || (run.Last + 1 < tree.Count && tree.Lemma(run.Last + 1) is "percent" or "%" or "per"))
        {
            return null;
        }

        if (run.Upper is { } upper)
        {
            return upper > value ? new Quantity(value, upper, "range", run.First, run.Last) : null;
        }

        return Bounded(tree, run, value);
    }

    private static Quantity Bounded(SyntaxTree tree, NumberRun run, int value)
    {
        run = run.First > 0 && tree[run.First - 1].Of(tree.Text) is "a" or "an" && NumberWords.IsScale(tree.Lemma(run.First)) ? run with { First = run.First - 1 } : run;
        if (run.First > 0 && tree.Reads(run.First - 1, "half"))
        {
            (run, value) = (run with { First = run.First - 1 }, value / 2);
        }

        var (bound, words) = Bounds.Of(run.WordsBefore(tree));
        bound = run.IsOpen ? "at-least" : bound;
        return new Quantity(bound is "at-most" ? null : value, bound is "at-least" or "about" ? null : value, bound, run.First - words, run.Last);
    }

    /// <summary>"dozens of people", "several people", "tens of thousands".</summary>
    public static Quantity? OfVague(SyntaxTree tree, int head)
    {
        var word = Bounds.LeastOf(tree[head].Of(tree.Text).ToString()) is not null ? head : Describing(tree, head);
        if (word < 0 || Bounds.LeastOf(tree[word].Of(tree.Text).ToString()) is not { } least)
        {
            return null;
        }

        var last = word;
        if (word + 2 < tree.Count && tree.Reads(word + 1, "of") && tree.Lemma(word + 2) is "thousand" or "million")
        {
            last = word + 2;
            least = (tree.Reads(word, "tens") ? 20 : 200) * (tree.IsLemma(last, "thousand") ? 1000 : 1_000_000);
        }

        return new Quantity(least, null, "vague", word, last);
    }

    private static int Describing(SyntaxTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child < head && tree.RelationOf(child) is Relation.AdjectivalModifier or Relation.Determiner or Relation.NumericModifier && Bounds.LeastOf(tree[child].Of(tree.Text).ToString()) is not null)
            {
                return child;
            }
        }

        return None;
    }

    /// <summary>"a family of five", "a group of 12 migrants".</summary>
    private static Quantity? OfGroup(SyntaxTree tree, int head)
    {
        var member = tree.Lemma(head) is "family" or "group" or "crew" or "team" or "total" or "convoy" ? tree.Child(head, Relation.NominalModifier) : None;
        return member > head && tree.Child(member, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "of") && Anchor(tree, member) >= 0 ? OfOne(tree, member) : null;
    }

    private static Quantity? OfArticle(SyntaxTree tree, int head)
    {
        var article = tree.Child(head, Relation.Determiner);

        // "abducted an engineer and his driver".
        if (article < 0 && tree.Is(head, Relation.Conjunct) && tree.Child(head, Relation.Possessor) is var owner and >= 0 && tree[owner].FineTag is "PRP$" && tree[head].FineTag is "NN" && ActorWords.IsPerson(tree.Lemma(head)))
        {
            return new Quantity(1, 1, "exact", owner, head);
        }

        return article >= 0 && tree.Lemma(article) is "a" or "an" or "another" && tree[head].FineTag is "NN" && ActorWords.IsPerson(tree.Lemma(head)) ? new Quantity(1, 1, "exact", article, head) : null;
    }
}
