using Ingest.Language.Conllu;
using Ingest.Language.Parsing;
using Ingest.Language.Tagging;
using Ingest.Language.Training.Newswire;
using Ingest.Language.Training.Tagging;

namespace Ingest.Language.Training.Parsing;

/// <summary>The model's part "parser"; it needs the lexicon and the tagger.</summary>
internal static class ParserPart
{
    internal const string Name = "parser";

    /// <summary>Trains it on tags as a tagger gives them, and logs how good it is on the development part with tags of the same kind and with true ones.</summary>
    internal static void Train(TrainingRun run)
    {
        var trees = run.Sets.Trees("train");
        var newswire = NewswireSentences.Read();
        var tags = JackknifedTags.Of(trees, newswire, run.Sections, TaggerSettings.Shipped, run.Seed);
        new ParserTrainer(ParserSettings.Shipped, run.Seed, run.Log).Train([.. trees.Concat(newswire).Select((tree, index) => ParsedSentences.Of(tree, tags[index]))], run.Sections);
        Report(run, Name);
    }

    /// <summary>Logs how good the parser is on the development part, and how large the sections of a part are.</summary>
    internal static void Report(TrainingRun run, string part)
    {
        var development = run.Sets.Trees("dev");
        var model = run.Sections.Open();
        var (parser, tagger) = (new Parser(model), new Tagger(model));
        run.Log.WriteLine("  tags of the tagger: " + ParserScore.Of(parser, development.Select(tree => ParsedSentences.Of(tree, TagsOf(tagger, tree)))));
        run.Log.WriteLine("  true tags: " + ParserScore.Of(parser, development.Select(ParsedSentences.Of)));
        run.Log.WriteLine($"  {run.Sections.Sizes(part)}");
    }

    private static Word[] TagsOf(Tagger tagger, ConlluSentence tree)
    {
        var text = TreebankText.Of(tree);
        var tagged = new Word[text.Words.Length];
        tagger.Tag(text.Text, text.Words, tagged);
        return tagged;
    }
}
