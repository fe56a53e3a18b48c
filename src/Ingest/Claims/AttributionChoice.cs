using System.Collections.Frozen;
using Ingest.Claims.Scope;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;

namespace Ingest.Claims;

/// <summary>Chooses who says that an event happened, of those who are said to have said something.</summary>
internal sealed class AttributionChoice
{
    private static readonly FrozenSet<string> Stances = ListedWords.OfSpeech("stance");
    private static readonly FrozenSet<string> Findings = ListedWords.OfSpeech("finding");
    private static readonly FrozenSet<string> Endings = ListedWords.OfSpeech("ending");
    private static readonly FrozenSet<string> Inquiries = ListedWords.OfSpeech("inquiry");
    private readonly Reading _reading;
    private readonly IReadOnlyList<Attribution> _attributions;
    private readonly Dictionary<int, List<int>> _bySentence = [];

    public AttributionChoice(Reading reading, IReadOnlyList<Attribution> attributions)
    {
        _reading = reading;
        _attributions = attributions;
        for (var index = 0; index < attributions.Count; index++)
        {
            AddToSentences(index);
        }
    }

    /// <summary>The innermost attribution whose content holds the trigger.</summary>
    public int? Of(EventMention mention)
    {
        var offset = _reading.Token(mention.Trigger.First).Offset;
        int? best = null;
        foreach (var index in _bySentence.GetValueOrDefault(_reading.SentenceIndexOf(mention.Trigger.First)) ?? [])
        {
            var attribution = _attributions[index];
            if (Holds(attribution, offset) && !IsIntent(attribution) && !IsFinding(attribution) && !IsReason(attribution, mention) && !IsHearsay(attribution) && (best is not { } other || IsInner(attribution, other)))
            {
                best = index;
            }
        }

        return best;
    }

    private bool IsInner(Attribution attribution, int other) => attribution.Within == other || (_attributions[other].Within is not { } outer || !ReferenceEquals(_attributions[outer], attribution)) && attribution.Content.Length < _attributions[other].Content.Length;

    /// <summary>"The envoy said he had been told that …": where nobody is named who told him, it is the envoy who vouches for it.</summary>
    private bool IsHearsay(Attribution attribution) => attribution is { Source: null, Within: { } outer } && _attributions[outer].Source is not null
        && CueWord(attribution) is var cue and >= 0 && Passives.Is(_reading.Tree, cue);

    /// <summary>Whether a thing was found or seen by nobody in particular, which is no speech.</summary>
    private bool IsFinding(Attribution attribution) => CueWord(attribution) is var cue and >= 0 && Findings.Contains(_reading.Tree.Lemma(cue))
        && (attribution.Source is null || !HoldsStatement(_reading.Tree, cue));

    /// <summary>"found that", "found 34 men held": only a clause with a finite verb says something.</summary>
    private static bool HoldsStatement(SyntaxTree tree, int cue) => tree.Child(cue, Relation.ClauseComplement) is not (var clause and >= 0) || clause < cue
        || tree[clause].FineTag is "VBD" or "VBZ" or "VBP" || tree.Child(clause, Relation.Copula) >= 0 || tree.Children(clause).Any(child => tree.RelationOf(child) is Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Mark);

    /// <summary>Who plans or hopes for something says nothing about it.</summary>
    private bool IsIntent(Attribution attribution) => CueWord(attribution) is var cue and >= 0
        && Stances.Contains(_reading.Tree.Lemma(cue));

    /// <summary>The reason for a threat or a demand is no part of it: "threatened to cut ties over the arrest".</summary>
    private bool IsReason(Attribution attribution, EventMention mention)
    {
        var tree = _reading.Tree;
        return mention.Word >= 0 && CueWord(attribution) is var cue and >= 0 && Governors.EffectOf(tree, cue) is not (null or "reported" or "denied" or "possible")
            && (IsOccasion(tree, mention.Word) || IsEnded(tree, mention.Word) || IsAside(tree, mention.Word, cue));
    }

    private static bool IsOccasion(SyntaxTree tree, int word) =>
        tree.RelationOf(word) is Relation.Oblique or Relation.NominalModifier && tree.Child(word, Relation.Case) is var marker and >= 0
            && (tree.Lemma(marker) is "over" or "after" or "following" or "since" or "despite" || (tree.Lemma(marker) is "to" or "for" && Answering.Is(tree, word)));

    /// <summary>"urged both sides to halt the shelling", "demanded an investigation into the killing": what is to end, or to be looked into, goes on or has happened.</summary>
    private static bool IsEnded(SyntaxTree tree, int word) => tree.Head(word) is >= 0 and var head
        && (tree.Is(word, Relation.Object) ? Endings.Contains(tree.Lemma(head)) : tree.Is(word, Relation.NominalModifier) && Inquiries.Contains(tree.Lemma(head)) && tree.Child(word, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "into" or "to" or "of");

    /// <summary>"called for the release of the men, who were arrested in May", "clear bombs left by the siege": a relative clause tells what is so.</summary>
    private static bool IsAside(SyntaxTree tree, int word, int cue)
    {
        for (var at = word; at >= 0 && at != cue; at = tree.Head(at))
        {
            if (tree.Is(at, Relation.RelativeClause) || (tree.Is(at, Relation.AdjectivalClause) && tree[at].FineTag is "VBN"))
            {
                return true;
            }
        }

        return false;
    }

    private int CueWord(Attribution attribution) => attribution.Cue is { } words ? _reading.Tree.WordAt(words.Offset) : -1;

    private static bool Holds(Attribution attribution, int offset)
    {
        var content = attribution.Content;
        var isCue = attribution.Cue is { } cue && cue.Offset <= offset && offset < cue.End();
        return !isCue && (content.Parts is { } parts
            ? parts.Any(part => part.Offset <= offset && offset < part.End())
            : content.Offset <= offset && offset < content.End());
    }

    private void AddToSentences(int index)
    {
        var content = _attributions[index].Content;
        var first = _reading.TokenAt(content.Offset);
        var last = Math.Min(_reading.TokenAt(content.End() - 1), _reading.Count - 1);
        for (var s = first <= last ? _reading.SentenceIndexOf(first) : int.MaxValue; s <= _reading.SentenceIndexOf(Math.Max(last, 0)); s++)
        {
            (_bySentence.TryGetValue(s, out var list) ? list : _bySentence[s] = []).Add(index);
        }
    }
}
