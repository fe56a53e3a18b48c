using System.Text.Json;
using Ingest.Cli.Demo;
using Ingest.Language;
using Ingest.Language.Model;
using Ingest.Language.Words;

namespace Ingest.Benchmarks.Reading;

/// <summary>What taggers and parsers are measured on: the words of news reports, sentence by sentence; real ones where they lie beside the checkout, else those of the demo's newsroom.</summary>
internal sealed record ReportWords(string Text, Word[] Words, Sentence[] Sentences)
{
    private const string Real = "geowebnews";

    /// <summary>The reports with their words cut and nothing more.</summary>
    internal static IReadOnlyList<ReportWords> Read() => [.. Texts().Select(Cut)];

    private static ReportWords Cut(string text)
    {
        var document = LanguageEngine.Cut(text);
        var (words, sentences) = new Grammar(new WordCutter(ModelFile.English), null, null).Read(text, document.Tokens, document.Sentences);
        return new ReportWords(text, words, sentences);
    }

    private static IEnumerable<string> Texts()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "data", Real, "dev.jsonl");
            if (File.Exists(file))
            {
                return File.ReadLines(file).Select(TextOf);
            }
        }

        var assembly = typeof(Newsroom).Assembly;
        return assembly.GetManifestResourceNames().Where(static name => name.StartsWith("Newsroom/", StringComparison.Ordinal)).Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        });
    }

    private static string TextOf(string line)
    {
        using var record = JsonDocument.Parse(line);
        return record.RootElement.GetProperty("text").GetString()!;
    }
}
