using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Finds who is said to have said what by the trees of a text.</summary>
internal sealed class SpeechFinder
{
    private readonly SyntaxTree _tree;
    private readonly IReadOnlyList<Entity> _entities;
    private readonly QuoteEdges _quotes;
    private readonly List<Attribution> _found = [];
    private readonly Sources _sources;
    private readonly Dictionary<int, int> _speakers = [];

    private SpeechFinder(SyntaxTree tree, IReadOnlyList<Entity> entities)
    {
        _tree = tree;
        _entities = entities;
        _sources = new Sources(tree, entities);
        var quotes = QuoteFinder.Find(tree.Text);
        _quotes = new QuoteEdges(tree.Text, quotes);
        foreach (var quote in quotes)
        {
            ReadSignature(quote);
        }
    }

    /// <summary>Attributions in the order of their cues.</summary>
    public static List<Attribution> Find(SyntaxTree tree, IReadOnlyList<Entity> entities)
    {
        var finder = new SpeechFinder(tree, entities);
        foreach (var sentence in tree.Document.Sentences)
        {
            finder.ReadLabel(sentence);
            for (var word = sentence.FirstWord; word < sentence.EndWord; word++)
            {
                finder.Read(sentence, word);
            }
        }

        finder._found.Sort(static (a, b) => Start(a).CompareTo(Start(b)));
        QuoteParagraphs.Join(tree.Text, finder._quotes.All, finder._found);
        return SpeechChain.Linked(finder._found, attribution => attribution.Cue is { } cue && Unsaid.Is(tree, tree.WordAt(cue.Offset)));
    }

    private void Read(Sentence sentence, int word)
    {
        if (Sayings.IsAccordingTo(_tree, word))
        {
            ReadAccordingTo(word);
        }
        else if (QuotedAs.At(_tree, sentence, word) is { } quoted)
        {
            Add(word, word, quoted.Speaker, quoted.Said, Reported.Clause);
            if (quoted.Medium >= 0)
            {
                Add(word - 2, word - 2, quoted.Medium, quoted.Said, Reported.Clause);
            }
        }
        else if (SpeechNoun.At(_tree, word) is { } noun)
        {
            Add(word, word, noun.Speaker, WordRanges.Under(_tree, noun.Clause, -1), Reported.ThatClause);
        }
        else if (Responsibility.IsClaimed(_tree, word) && Responsibility.Deed(_tree, word) is var deed and >= 0 && Speakers.Of(_tree, word) is var claimant and >= 0 && !Negation.IsNone(_tree, claimant))
        {
            Add(word, _tree.Child(word, Relation.Object), claimant, WordRanges.Under(_tree, deed, -1), Reported.Clause);
        }
        else if (Ultimatum.At(_tree, word) is { } ultimatum)
        {
            Add(word, word, ultimatum.Speaker, WordRanges.Under(_tree, ultimatum.Demand, Ultimatum.Aside(_tree, ultimatum.Demand)), Reported.Clause);
        }
        else if (Sayings.At(_tree, word) is { } saying && !Citing.Is(_tree, word) && !(word + 2 < sentence.EndWord && QuotedAs.At(_tree, sentence, word + 2) is not null))
        {
            ReadSaying(sentence, saying);
        }
    }

    private void ReadSaying(Sentence sentence, Saying saying)
    {
        var word = saying.Word;
        if (MayBePutIn(saying) && !TakesObject(saying) && Insertion.At(_tree, sentence, word) is { } insertion)
        {
            if (IsOwnThought(insertion.Speaker, word) || (insertion.Speaker >= 0 && (TimeNouns.Contains(_tree.Lemma(insertion.Speaker)) || IsWhose(insertion.Speaker))))
            {
                return;
            }

            Add(word, saying.Last, insertion.Speaker, insertion.Said, saying.Flags);
            return;
        }

        var speaker = SpeakerOf(saying);
        if (speaker >= 0 && (IsOwnThought(speaker, word) || Negation.IsNone(_tree, speaker) || TimeNouns.Contains(_tree.Lemma(speaker))))
        {
            return;
        }

        var said = Announced.EndsWith(_tree, saying) ? [] : Said.Of(_tree, saying);
        if (speaker >= 0 ? Sayings.Fits(_tree, saying, speaker) : SaysClause(word))
        {
            Add(saying.Word, saying.Last, speaker, said, saying.Flags);
            AddOthers(saying.Word, speaker, said);
        }
    }

    /// <summary>Who speaks: of "…, the agency said on Sunday, adding that …" the one whose verb the word hangs on, as the tree may not tell.</summary>
    private int SpeakerOf(Saying saying)
    {
        var own = Speakers.Of(_tree, saying.Word);
        return own >= 0 ? own
            : Said.ThatAfter(_tree, saying) >= 0 ? Speakers.Beside(_tree, saying.Word)
            : _tree[saying.Word].FineTag is "VBG" && _speakers.TryGetValue(_tree.Head(saying.Word), out var shared) ? shared : own;
    }

    /// <summary>Whether the word may stand in a clause of its own beside what is said. "He continued" is one only behind a quotation.</summary>
    private bool MayBePutIn(Saying saying) => saying.Flags.HasFlag(Reported.Clause)
        || (saying.Flags.HasFlag(Reported.Quotation) && _quotes.EndBefore(_tree[saying.Word].Offset));

    /// <summary>"recalled its ambassador", "he vowed to go on": who has an object or a deed of his own to tell is not put into what others say.</summary>
    private bool TakesObject(Saying saying) => _tree.Child(saying.Word, Relation.OpenComplement) > saying.Word
        || (saying.Flags.HasFlag(Reported.Noun) && _tree.Child(saying.Word, Relation.Object) is var own and >= 0 && own > saying.Word && _tree.Is(own, UniversalTag.Noun));

    /// <summary>Whether a clause hangs on the word. A bare noun ("to defend the deal") is said only where somebody is there to say it.</summary>
    private bool SaysClause(int word) => _tree.Child(word, Relation.ClauseComplement) >= 0 || _tree.Is(word, Relation.Parataxis);

    /// <summary>"I think", "you know": within a quotation it is the speaker of that one who speaks.</summary>
    private bool IsOwnThought(int speaker, int word) => _tree.Lemma(speaker) is "I" or "i" or "we" or "you" && _quotes.IsQuoted(_tree[word].Offset);

    /// <summary>"the gang, whose deals with the police they had written about": a relative clause, not somebody who speaks.</summary>
    private bool IsWhose(int speaker) => _tree.Child(speaker, Relation.Possessor) is var owner and >= 0 && _tree.IsLemma(owner, "whose");

    private static int Start(Attribution attribution) => attribution.Cue?.Offset ?? attribution.Content.Offset;

    /// <summary>Who is cited by, or who cites, the one that the cue tells of: both say the same.</summary>
    private void AddOthers(int cue, int speaker, List<(int First, int Last)> said)
    {
        if (Citing.Cited(_tree, cue, speaker) is var (citing, cited) && said.Count > 0 && !said.Exists(part => part.First <= citing && citing <= part.Last))
        {
            Add(citing, citing, cited, said, Reported.Clause);
        }

        if (said.Count > 0 && Citing.Quoted(_tree, cue) is var (quoting, medium))
        {
            Add(quoting, quoting, medium, said, Reported.Clause);
        }
    }

    private void ReadSignature(Quote quote)
    {
        if (QuoteSignature.After(_tree.Text, quote) is { } signature)
        {
            var name = signature.Name;
            var content = new AttributedContent(_tree.Text[quote.Start..quote.End], quote.Start, quote.End - quote.Start, null);
            _found.Add(new Attribution(new AttributionSource(name.Text, name.Offset, name.Length, EntityOverlaps.IdWithin(_entities, name.Offset, name.End())) { Form = "named" }, signature.Mark, content, "direct"));
        }
    }

    private void ReadLabel(Sentence sentence)
    {
        if (SpeakerLabel.Before(_tree, sentence, _entities) is { } label)
        {
            Add(label.Mark, label.Mark, label.Head(_tree), WordRanges.Between(_tree, label.Mark + 1, ParagraphEnd(label.Mark) - 1), Reported.Quotation);
        }
    }

    /// <summary>The first word behind the paragraph that holds <paramref name="word"/>.</summary>
    private int ParagraphEnd(int word)
    {
        var line = _tree.Text.IndexOf('\n', _tree[word].End);
        var end = line < 0 ? -1 : _tree.WordAt(line + 1);
        return end < 0 ? _tree.Count : end;
    }

    private void ReadAccordingTo(int word)
    {
        var source = _tree.Head(word);
        source = source > word ? source : word + 2 < _tree.Count ? _tree.Head(word + 1) : -1;
        if (source > word)
        {
            Add(word, word + 1, source, Said.AroundSource(_tree, source), Reported.Clause);
        }
        else if (_tree.Child(word, Relation.Object) is var named and >= 0)
        {
            // The tree made a clause of "according"; what it hangs on is what is said.
            Add(word, word + 1, named, Said.AroundSource(_tree, word), Reported.Clause);
        }
    }

    private void Add(int cue, int last, int speaker, List<(int First, int Last)> said, Reported flags)
    {
        said = OwnClause.Last(_tree, said, cue);
        var span = TextSpan.Cut(_tree.Text, _tree[cue].Offset, _tree[last].End);
        var parts = _quotes.Extend(said.Select(part => (_tree[part.First].Offset, _tree[part.Last].End)).ToList(), span, flags);
        if (parts.Count == 0)
        {
            return;
        }

        _speakers[cue] = speaker;
        var start = parts[0].Start;
        var end = parts[^1].End;
        var spans = parts.Count > 1 ? parts.Select(part => TextSpan.Cut(_tree.Text, part.Start, part.End)).ToList() : null;
        var content = new AttributedContent(_tree.Text[start..end], start, end - start, spans);
        _found.Add(new Attribution(_sources.Of(speaker, cue), span, content, _quotes.KindOf(parts)));
    }
}
