using System.IO.Compression;
using Ingest.Language.Conllu;

namespace Ingest.Language.Training.Sources;

/// <summary>
/// The folder of data sets, as far as a model that ships may be trained on them: the column "train?" of the table in the folder's README.md decides, and a
/// set that it does not allow, or does not name, is refused by an exception before a byte of it is read.
/// </summary>
internal sealed class TrainingSets
{
    private const string Treebank = "ud_english";
    private readonly string _folder;
    private readonly Dictionary<string, string> _permissions;

    internal TrainingSets(string folder)
    {
        _folder = folder;
        _permissions = TrainingTable.Read(Path.Combine(folder, "README.md"));
    }

    /// <summary>The sentences of a treebank file: <c>train</c> or <c>dev</c>.</summary>
    internal IReadOnlyList<ConlluSentence> Trees(string part)
    {
        using var reader = Open(Treebank, part + ".conllu");
        return [.. ConlluReader.Read(reader)];
    }

    /// <summary>The lines of JSON of a set's file: <c>dev</c> or <c>train</c>; empty where the set has no such file.</summary>
    internal IReadOnlyList<string> Lines(string set, string part)
    {
        RefuseUnless(set, part);
        if (Find(set, part + ".jsonl") is null)
        {
            return [];
        }

        var lines = new List<string>();
        using var reader = Open(set, part + ".jsonl");
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Whether the table lets a shipped model learn from a set.</summary>
    internal bool Allows(string set) => _permissions.TryGetValue(set, out var says) && (says.StartsWith("yes", StringComparison.Ordinal) || says.StartsWith("notice", StringComparison.Ordinal));

    private StreamReader Open(string set, string file)
    {
        RefuseUnless(set, file);
        var path = Find(set, file) ?? throw new FileNotFoundException($"There is no {file} or {file}.gz in {Path.Combine(_folder, set)}.");
        Stream stream = File.OpenRead(path);
        return new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
    }

    private string? Find(string set, string file) =>
        new[] { file, file + ".gz" }.Select(name => Path.Combine(_folder, set, name)).FirstOrDefault(File.Exists);

    private void RefuseUnless(string set, string part)
    {
        if (!Allows(set))
        {
            throw new InvalidOperationException($"{set}: the table in {Path.Combine(_folder, "README.md")} does not say that a shipped model may be trained on it ({_permissions.GetValueOrDefault(set, "not named")}).");
        }

        if (part.Contains("held", StringComparison.OrdinalIgnoreCase) || part.Contains("test", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"{set}/{part}: what is held out judges the model; nothing learns from it.");
        }
    }
}
