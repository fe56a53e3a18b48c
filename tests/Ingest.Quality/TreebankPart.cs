using System.IO.Compression;

namespace Ingest.Quality;

/// <summary>The sentences of one source (EWT, GUM) in the treebank's development part, which no model learns from.</summary>
internal static class TreebankPart
{
    /// <summary>Writes them to <paramref name="file"/>; false where the treebank is not there.</summary>
    public static bool Write(string source, string file)
    {
        if (SharedSets.Folders("ud_english") is not [var folder])
        {
            return false;
        }

        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder, "dev.conllu.gz")), CompressionMode.Decompress));
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        foreach (var sentence in reader.ReadToEnd().Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            if (sentence.Contains("# source = " + source, StringComparison.Ordinal))
            {
                writer.Write(sentence.TrimEnd('\n') + "\n\n");
            }
        }

        return true;
    }
}
