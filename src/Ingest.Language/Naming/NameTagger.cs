using System.Runtime.CompilerServices;
using Ingest.Language.Lexicon;
using Ingest.Language.Model;

namespace Ingest.Language.Naming;

/// <summary>
/// Labels the tokens of the runs where names may be by a linear model over hashed features, with the answer of the rules and lists among them.
/// Sums are of integers, so the same text gives the same names on any machine.
/// </summary>
internal sealed class NameTagger
{
    internal const string WeightsSection = "names.weights";
    internal const string SurenessSection = "names.sureness";
    // So much is held against a token's being in no name, as more names are missed than made up; chosen by cross-validation of 0, 60 and 120.
    private const int Reserve = 120;
    private readonly WordClasses _classes;
    private readonly NameLists _lists;
    private readonly WeightTable _weights;
    private readonly NameMoves _moves;

    private NameTagger(ModelFile model)
    {
        _classes = new WordClasses(model);
        _lists = new NameLists(model);
        _weights = model.Weights(WeightsSection);
        _moves = NameMoves.Read(_weights);
        Sureness = Sureness.Read(model.Lines(SurenessSection));
    }

    /// <summary>How often which names are right.</summary>
    internal Sureness Sureness { get; }

    /// <summary>The tagger of a model; null if the model has none.</summary>
    internal static NameTagger? Of(ModelFile model) => model.Has(WeightsSection) ? new NameTagger(model) : null;

    /// <summary>The names of a text in order; those of class <see cref="NameLabels.Other"/> have no category.</summary>
    internal List<Candidate> Find(NameRules rules)
    {
        var windows = new NameWindows(rules, _classes, _lists);
        var found = new List<Candidate>();
        var decoder = new NameDecoder();
        while (windows.Next() is { } window)
        {
            Score(window, decoder);
            var best = decoder.Decode(window.End - window.First, _moves, []);
            Collect(window, decoder, best, found);
        }

        return found;
    }

    /// <summary>Scores the labels of all tokens of a window. The keys of a token are written, and their weights asked for, before those of the token before it are summed.</summary>
    [SkipLocalsInit]
    private void Score(NameWindow window, NameDecoder decoder)
    {
        Span<ulong> keys = stackalloc ulong[2 * NameFeatures.Most];
        var present = keys[..NameFeatures.Most];
        var next = keys[NameFeatures.Most..];
        var features = Ask(window, window.First, present);
        for (var token = window.First; token < window.End; token++)
        {
            var following = Ask(window, token + 1, next);
            var scores = decoder.ScoresOf(token - window.First);
            scores.Clear();
            LabelSums.Add(_weights, present[..features], scores);
            scores[NameLabels.Outside] -= Reserve;
            var read = present;
            present = next;
            next = read;
            features = following;
        }
    }

    /// <summary>Writes the keys of a token and asks for their weights; gives how many they are, none beyond the window.</summary>
    private int Ask(NameWindow window, int token, Span<ulong> keys)
    {
        if (token >= window.End)
        {
            return 0;
        }

        var features = NameFeatures.Write(window, token - window.First + NameWindow.Margin, keys);
        _weights.Prefetch(keys[..features]);
        return features;
    }

    private void Collect(NameWindow window, NameDecoder decoder, int best, List<Candidate> found)
    {
        var count = window.End - window.First;
        var isLookedBack = false;
        for (var first = 0; first < count; first++)
        {
            var label = decoder.Labels[first];
            if (label == NameLabels.Outside)
            {
                continue;
            }

            if (!isLookedBack)
            {
                decoder.LookBack(count, _moves);
                isLookedBack = true;
            }

            var end = first + 1;
            while (end < count && !NameLabels.IsOpen(decoder.Labels[end]))
            {
                end++;
            }

            var @class = NameLabels.ClassOf(label);
            var sureness = Sureness.Of(@class, decoder.Gap(best, first, end));
            found.Add(new Candidate(window.First + first, window.First + end, new Sense(NameLabels.Classes[@class], null, sureness)));
            first = end - 1;
        }
    }
}
