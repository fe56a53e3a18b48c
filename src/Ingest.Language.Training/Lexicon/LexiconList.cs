namespace Ingest.Language.Training.Lexicon;

/// <summary>Reads the lists of this assembly that tools/build-lexicon writes.</summary>
internal static class LexiconList
{
    /// <summary>The cells of each line.</summary>
    internal static IEnumerable<string[]> Rows(string file)
    {
        using var stream = typeof(LexiconList).Assembly.GetManifestResourceStream("Ingest.Language.Training." + file)
            ?? throw new InvalidOperationException($"The list {file} is not in the assembly; rebuild it.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split('\t');
        }
    }
}
