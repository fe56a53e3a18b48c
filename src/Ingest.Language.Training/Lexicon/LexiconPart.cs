using System.Globalization;
using Ingest.Language.Lexicon;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Lexicon;

/// <summary>The model's part "lexicon": word-classes.tsv, which tools/build-lexicon writes, as a table.</summary>
internal static class LexiconPart
{
    internal const string Name = "lexicon";
    private const string Resource = "Ingest.Language.Training.word-classes.tsv";

    /// <summary>Sets the section.</summary>
    internal static void Train(TrainingRun run)
    {
        using var stream = typeof(LexiconPart).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The list {Resource} is not in the assembly; rebuild it.");
        using var reader = new StreamReader(stream);
        var entries = new List<KeyValuePair<ulong, uint>>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            var classes = WordClass.Of(Number(cells[1]), Number(cells[2]), Number(cells[3]), Number(cells[4]));
            entries.Add(new(WordForm.KeyOf(cells[0]), classes.Bits));
        }

        run.Sections.Set(WordClasses.Section, KeyTableWriter.Write(entries));
        run.Log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {entries.Count} forms"));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
