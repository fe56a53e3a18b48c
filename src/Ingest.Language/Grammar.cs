using Ingest.Language.Model;
using Ingest.Language.Parsing;
using Ingest.Language.Tagging;
using Ingest.Language.Words;

namespace Ingest.Language;

/// <summary>
/// English grammar of a text: words, their tags and their tree, sentence by sentence. What the model has not been trained for is left out: without a
/// parser no tree, without a tagger no tags, and without words the tokens are the words.
/// </summary>
internal sealed class Grammar
{
    /// <summary>
    /// How many words are tagged and parsed at once. A list or a table without a stop may run on for ever; nobody's sentence is longer, and what follows hangs
    /// on its first part.
    /// </summary>
    internal const int LongestSentence = 400;
    private const string LaterPart = "parataxis";
    private static readonly Lazy<Grammar> Shipped = new(static () => new Grammar(ModelFile.English));
    private readonly WordCutter? _cutter;
    private readonly TagSentence? _tag;
    private readonly ParseSentence? _parse;

    /// <summary>What the model is trained for.</summary>
    internal Grammar(ModelFile model)
        : this(
            WordCutter.IsIn(model) ? new WordCutter(model) : null,
            model.Has(TagReader.Section) ? new Tagger(model).Tag : null,
            model.Has(Parser.TransitionSection) ? new Parser(model).Parse : null)
    {
    }

    /// <summary>A grammar of given parts.</summary>
    internal Grammar(WordCutter? cutter, TagSentence? tag, ParseSentence? parse) => (_cutter, _tag, _parse) = (cutter, tag, parse);

    /// <summary>The grammar that ships.</summary>
    internal static Grammar English => Shipped.Value;

    /// <summary>Takes the sentences of a text apart: its words, and its sentences with their runs of words.</summary>
    internal (Word[] Words, Sentence[] Sentences) Read(string text, IReadOnlyList<Token> tokens, IReadOnlyList<Sentence> sentences)
    {
        var words = new List<Word>(tokens.Count + (tokens.Count / 8));
        var runs = new Sentence[sentences.Count];
        for (var index = 0; index < runs.Length; index++)
        {
            var first = words.Count;
            Cut(text, tokens, sentences[index], words);
            runs[index] = sentences[index] with { FirstWord = first, WordCount = words.Count - first };
        }

        Word[] result = [.. words];
        Annotate(text, result, runs);
        return (result, runs);
    }

    /// <summary>Tags words that are cut already and sets their trees; heads are indexes into <paramref name="words"/>.</summary>
    internal void Annotate(string text, Word[] words, IReadOnlyList<Sentence> sentences)
    {
        if (_tag is null)
        {
            return;
        }

        // All sentences are tagged before the first is parsed: the tables of either fill the processor's cache.
        foreach (var sentence in sentences)
        {
            for (var first = sentence.FirstWord; first < sentence.EndWord; first += LongestSentence)
            {
                var part = PartOf(words, sentence, first);
                _tag(text, part, part);
            }
        }

        foreach (var sentence in _parse is null ? [] : sentences)
        {
            var root = -1;
            for (var first = sentence.FirstWord; first < sentence.EndWord; first += LongestSentence)
            {
                root = Parse(text, PartOf(words, sentence, first), first, root);
            }
        }
    }

    private static Span<Word> PartOf(Word[] words, Sentence sentence, int first) => words.AsSpan(first, Math.Min(LongestSentence, sentence.EndWord - first));

    /// <summary>Sets the tree of one part of a sentence; gives the root of the sentence.</summary>
    private int Parse(string text, Span<Word> part, int first, int root)
    {
        _parse!(text, part);
        foreach (ref var word in part)
        {
            if (word.Head >= 0)
            {
                word = word with { Head = first + word.Head };
            }
            else if (root >= 0)
            {
                word = word with { Head = root, Relation = LaterPart };
            }
        }

        return root >= 0 ? root : first + RootOf(part);
    }

    private static int RootOf(ReadOnlySpan<Word> part)
    {
        for (var index = 0; index < part.Length; index++)
        {
            if (part[index].Head < 0)
            {
                return index;
            }
        }

        return 0;
    }

    private void Cut(string text, IReadOnlyList<Token> tokens, Sentence sentence, List<Word> words)
    {
        if (_cutter is not null)
        {
            _cutter.Cut(text, sentence.Offset, sentence.End, words);
            return;
        }

        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            words.Add(new Word(tokens[token].Offset, tokens[token].Length));
        }
    }
}
