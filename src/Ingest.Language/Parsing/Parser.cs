using System.Collections.Concurrent;
using Ingest.Language.Lexicon;
using Ingest.Language.Model;

namespace Ingest.Language.Parsing;

/// <summary>
/// Makes the dependency tree of a sentence whose words are tagged: first the heads, by a search over transitions whose best few trees are looked at
/// again as wholes, then the relations. Holds no state between sentences, so any number of threads may share one.
/// </summary>
internal sealed class Parser
{
    internal const string TransitionSection = "parser.transitions";
    internal const string RelationSection = "parser.relations";
    internal const string LabelSection = "parser.labels";
    internal const string SureSection = "parser.sure";

    // Chosen on the development part (docs/model-card.md): with this margin two and a half states are kept at a step on average.
    private const int BeamWidth = 8;
    private const int BeamMargin = 400;

    // More trees, or trees further behind, take time and hold hardly a better one.
    private const int MostTrees = 4;
    private const int MostGap = 180;
    private readonly WordClasses _classes;
    private readonly TransitionTable _weights;
    private readonly RelationLabeler _labeler;
    private readonly TreeChooser? _chooser;
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
        _labeler = new RelationLabeler(model.Lines(LabelSection), model.Weights(RelationSection), new SureRelations(new KeyTable(model.Section(SureSection))));
        _chooser = model.Has(TreeWeights.Section) ? new TreeChooser(new TreeWeights(model.Section(TreeWeights.Section))) : null;
        (_width, _margin) = (width, margin);
    }

    /// <summary>
    /// Sets head and relation of every word from its tags and lemma: always one tree with one root. <see cref="Word.Head"/> becomes the index of the head
    /// within <paramref name="sentence"/>, -1 for the root. At most <see cref="Grammar.LongestSentence"/> words.
    /// </summary>
    internal void Parse(string text, Span<Word> sentence)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sentence.Length, Grammar.LongestSentence, nameof(sentence));
        if (sentence.IsEmpty)
        {
            return;
        }

        if (!_desks.TryTake(out var desk))
        {
            desk = new ParseDesk(new Beam(_classes, _weights, _width, _margin), new BestTrees(_chooser is null ? 1 : MostTrees, MostGap));
        }

        Parse(desk, text, sentence);
        _desks.Add(desk);
    }

    private void Parse(ParseDesk desk, string text, Span<Word> sentence)
    {
        desk.Beam.Search(text, sentence);
        desk.Trees.Take(desk.Beam);
        var space = desk.Beam.Space;
        var tree = _chooser?.Choose(space, desk.Trees) ?? desk.Trees.Shape(space, 0);
        _labeler.Label(space, tree, sentence);
        for (var index = 0; index < sentence.Length; index++)
        {
            var head = tree.At(index + 1).Head;
            sentence[index] = sentence[index] with { Head = head == space.RootPlace ? -1 : head - 1 };
        }
    }

    /// <summary>What one thread works with at a time.</summary>
    private sealed record ParseDesk(Beam Beam, BestTrees Trees);
}
