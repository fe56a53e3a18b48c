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
    private readonly FoundSpeech _found;
    private readonly SayingReader _sayings;

    private SpeechFinder(SyntaxTree tree, IReadOnlyList<Entity> entities)
    {
        (_tree, _entities, _found) = (tree, entities, new FoundSpeech(tree, entities, new QuoteEdges(tree.Text, QuoteFinder.Find(tree.Text))));
        _sayings = new SayingReader(tree, _found);
    }

    /// <summary>Attributions in the order of their cues.</summary>
    public static List<Attribution> Find(SyntaxTree tree, IReadOnlyList<Entity> entities)
    {
        var finder = new SpeechFinder(tree, entities);
        finder.ReadAll();
        var found = finder._found.All;
        found.Sort(static (a, b) => Start(a).CompareTo(Start(b)));
        QuoteParagraphs.Join(tree.Text, finder._found.Quotes.All, found);
        return SpeechChain.Linked(found, attribution => attribution.Cue is { } cue && Unsaid.Is(tree, tree.WordAt(cue.Offset)));
    }

    private void ReadAll()
    {
        foreach (var quote in _found.Quotes.All)
        {
            _found.AddSignature(quote);
        }

        foreach (var sentence in _tree.Document.Sentences)
        {
            ReadLabel(sentence);
            for (var word = sentence.FirstWord; word < sentence.EndWord; word++)
            {
                Read(sentence, word);
            }
        }
    }

    private void Read(Sentence sentence, int word)
    {
        if (Sayings.IsAccordingTo(_tree, word))
        {
            ReadAccordingTo(word);
        }
        else if (WordsOf.Speaker(_tree, word) is var quoted and >= 0)
        {
            _found.Add(word, word, quoted, HostClause.AroundSource(_tree, word), Reported.Clause);
        }
        else if (QuotedAs.At(_tree, sentence, word) is { } quotedAs)
        {
            _found.Add(word, word, quotedAs.Speaker, quotedAs.Said, Reported.Clause);
            if (quotedAs.Medium >= 0)
            {
                _found.Add(word - 2, word - 2, quotedAs.Medium, quotedAs.Said, Reported.Clause);
            }
        }
        else if (SpeechNoun.At(_tree, word) is { } noun)
        {
            _found.Add(word, word, noun.Speaker, WordRanges.Under(_tree, noun.Clause, -1), Reported.ThatClause);
        }
        else if (Responsibility.IsClaimed(_tree, word) && Responsibility.Deed(_tree, word) is var deed and >= 0 && Speakers.Of(_tree, word) is var claimant and >= 0 && !Negation.IsNone(_tree, claimant))
        {
            _found.Add(word, _tree.Child(word, Relation.Object), claimant, WordRanges.Under(_tree, deed, -1), Reported.Clause);
        }
        else if (Ultimatum.At(_tree, word) is { } ultimatum)
        {
            _found.Add(word, word, ultimatum.Speaker, WordRanges.Under(_tree, ultimatum.Demand, Ultimatum.Aside(_tree, ultimatum.Demand)), Reported.Clause);
        }
        else if (Sayings.At(_tree, word) is { } saying && !Citing.Is(_tree, word) && !(word + 2 < sentence.EndWord && QuotedAs.At(_tree, sentence, word + 2) is not null))
        {
            _sayings.Read(sentence, saying);
        }
    }

    private void ReadLabel(Sentence sentence)
    {
        if (SpeakerLabel.Before(_tree, sentence, _entities) is { } label && IsText(label.Mark + 1, ParagraphEnd(label.Mark)))
        {
            _found.Add(label.Mark, label.Mark, label.Head(_tree), WordRanges.Between(_tree, label.Mark + 1, ParagraphEnd(label.Mark) - 1), Reported.Quotation);
        }
        else if (HeadlineLabel.Of(_tree, sentence) is { } headline)
        {
            _found.Add(headline.Mark, headline.Mark, headline.Speaker, WordRanges.Between(_tree, headline.First, headline.Last), Reported.Quotation);
        }
    }

    /// <summary>"Novak: 547" is a table, no speech.</summary>
    private bool IsText(int first, int end) => end > first && _tree.Text.AsSpan(_tree[first].Offset, _tree[end - 1].End - _tree[first].Offset).ContainsAnyInRange('A', 'z');

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
            // "According to court papers": the tagger takes "court" for a verb.
            source = _tree.Is(source, UniversalTag.Verb) && InsertedSpeaker.PhraseHead(_tree, source + 1, _tree.SentenceEnd(word)) is var noun and >= 0 ? noun : source;
            _found.Add(word, word + 1, source, HostClause.AroundSource(_tree, source), Reported.Clause);
        }
        else if (_tree.Child(word, Relation.Object) is var named and >= 0)
        {
            // The tree made a clause of "according"; what it hangs on is what is said.
            _found.Add(word, word + 1, named, HostClause.AroundSource(_tree, word), Reported.Clause);
        }
    }

    private static int Start(Attribution attribution) => attribution.Cue?.Offset ?? attribution.Content.Offset;
}
