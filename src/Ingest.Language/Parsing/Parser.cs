using System.Collections.Concurrent;
using Ingest.Language.Lexicon;
using Ingest.Language.Model;

namespace Ingest.Language.Parsing;

/// <summary>
/// Makes the dependency tree of a sentence whose words are tagged: first the heads, by a search over transitions, then the relations. Holds no state between
/// sentences, so any number of threads may share one.
/// </summary>
internal sealed class Parser
{
    internal const string TransitionSection = "parser.transitions";
    internal const string RelationSection = "parser.relations";
    internal const string LabelSection = "parser.labels";

    /// <summary>A sentence longer than this is parsed in pieces, so that memory stays bounded; no such sentence is prose.</summary>
    internal const int LongestPiece = 400;

    // Chosen on the development part: with this margin two states are kept at a step on average; with none seven are, for at most 0.4 points of attachment.
    private const int BeamWidth = 8;
    private const int BeamMargin = 320;
    private const string PieceRelation = "parataxis";
    private readonly WordClasses _classes;
    private readonly TransitionTable _weights;
    private readonly RelationLabeler _labeler;
    private readonly int _width;
    private readonly int _margin;
    private readonly ConcurrentBag<ParseDesk> _desks = [];

    /// <summary>A parser with the model's weights. Throws <see cref="InvalidDataException"/> if the model has no parser.</summary>
    internal Parser(ModelFile model)
        : this(model, BeamWidth, BeamMargin)
    {
    }

    /// <summary>The same with another width of the beam, and another margin (see <see cref="Beam"/>).</summary>
    internal Parser(ModelFile model, int width, int margin)
    {
        _classes = new WordClasses(model);
        _weights = new TransitionTable(model.Section(TransitionSection));
        _labeler = new RelationLabeler(model.Lines(LabelSection), model.Weights(RelationSection));
        (_width, _margin) = (width, margin);
    }

    /// <summary>
    /// Sets head and relation of every word from its tags and lemma: always one tree with one root. <see cref="Word.Head"/> becomes the index of the head
    /// within <paramref name="sentence"/>, -1 for the root.
    /// </summary>
    internal void Parse(string text, Span<Word> sentence)
    {
        if (!_desks.TryTake(out var desk))
        {
            desk = new ParseDesk(new Beam(_classes, _weights, _width, _margin), new TreeShape());
        }

        var root = -1;
        for (var start = 0; start < sentence.Length; start += LongestPiece)
        {
            root = ParsePiece(desk, text, sentence.Slice(start, Math.Min(LongestPiece, sentence.Length - start)), (start, root));
        }

        _desks.Add(desk);
    }

    /// <summary>Parses a piece of a sentence, which starts at a word of it; the root of a piece hangs on that of the first, which is given back.</summary>
    private int ParsePiece(ParseDesk desk, string text, Span<Word> piece, (int Start, int Root) at)
    {
        Span<int> heads = stackalloc int[LongestPiece];
        heads = heads[..piece.Length];
        desk.Beam.Search(text, piece, heads);
        desk.Tree.Take(desk.Beam.Space, heads);
        _labeler.Label(desk.Beam.Space, desk.Tree, piece);
        var own = desk.Tree.Order[0] - 1;
        for (var index = 0; index < piece.Length; index++)
        {
            piece[index] = piece[index] with { Head = at.Start + heads[index] - 1 };
        }

        piece[own] = at.Root < 0 ? piece[own] with { Head = -1 } : piece[own] with { Head = at.Root, Relation = PieceRelation };
        return at.Root < 0 ? at.Start + own : at.Root;
    }

    /// <summary>What one thread works with at a time.</summary>
    private sealed record ParseDesk(Beam Beam, TreeShape Tree);
}
