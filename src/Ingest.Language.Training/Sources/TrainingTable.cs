namespace Ingest.Language.Training.Sources;

/// <summary>Reads which sets may be trained on from the table of the data folder's README.md.</summary>
internal static class TrainingTable
{
    private const int NameColumn = 0;
    private const int TrainColumn = 4;

    /// <summary>For each set, what the column "train?" says. A set named in prose with "train: yes" counts as one that says so.</summary>
    internal static Dictionary<string, string> Read(string file)
    {
        var permissions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("| ", StringComparison.Ordinal) && line.Trim('|').Split('|') is { Length: > TrainColumn } cells)
            {
                foreach (var name in Names(cells[NameColumn]))
                {
                    permissions[name] = cells[TrainColumn].Trim();
                }
            }
            else if (line.StartsWith('`') && line.Contains("train: yes", StringComparison.Ordinal))
            {
                permissions[line[1..line.IndexOf('`', 1)]] = "yes, with notice";
            }
        }

        return permissions;
    }

    /// <summary>"ner_crossner_ai, _literature" names two sets: the second shares the first one's beginning.</summary>
    private static IEnumerable<string> Names(string cell)
    {
        var stem = string.Empty;
        foreach (var name in cell.Split(',', StringSplitOptions.TrimEntries))
        {
            if (name.StartsWith('_'))
            {
                yield return stem + name;
            }
            else
            {
                stem = name.Contains('_', StringComparison.Ordinal) ? name[..name.LastIndexOf('_')] : name;
                yield return name;
            }
        }
    }
}
