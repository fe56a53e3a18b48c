using Ingest.Language.Tongues;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Languages;

/// <summary>
/// Writes the model that languages are told by from the lists in this folder: how often groups of letters and short words occur in each language
/// (<c>ngrams.txt</c>, made by tools/build-languages) and small words and telling letters written for this project (<c>small-words.txt</c>).
/// </summary>
internal sealed class LanguagesModel
{
    private const int SmallWord = 20;
    private const int Sign = 12;

    // Averages over two steps of weights set in the first are their halves.
    private const float Unit = 0.5f;
    private readonly List<LanguageClass> _classes = [];
    private readonly SortedDictionary<(ulong Key, int Class), int> _weights = [];

    private LanguagesModel()
    {
    }

    /// <summary>The bytes of the model file.</summary>
    internal static byte[] ToBytes()
    {
        var model = new LanguagesModel();
        foreach (var line in LanguageLists.NGrams())
        {
            model.Set(model.ClassOf(line.Code, line.Items.Keys.First()), line);
        }

        foreach (var line in LanguageLists.SmallWords(SmallWord, Sign))
        {
            foreach (var group in line.Items.GroupBy(item => model.ClassOf(line.Code, item.Key)))
            {
                model.Set(group.Key, line with { Items = group.ToDictionary(StringComparer.Ordinal) });
            }
        }

        return model.Written();
    }

    private void Set(int @class, LanguageList line)
    {
        foreach (var (item, weight) in line.Items)
        {
            var key = line.IsWords ? LanguageKeys.OfWord(item) : LanguageKeys.OfLetters(item);
            _weights[(key, @class)] = Math.Max(weight, _weights.GetValueOrDefault((key, @class)));
        }
    }

    /// <summary>A language that is written in two scripts is two classes.</summary>
    private int ClassOf(string code, string item)
    {
        var found = new LanguageClass(code, Scripts.Of(item[0]));
        var index = _classes.IndexOf(found);
        if (index < 0)
        {
            index = _classes.Count;
            _classes.Add(found);
        }

        return index;
    }

    private byte[] Written()
    {
        var weights = new AveragedWeights(_classes.Count);
        foreach (var ((key, @class), weight) in _weights)
        {
            weights.Update(key, @class, weight);
        }

        weights.Step++;
        var sections = new ModelSections();
        sections.Set(LanguageWeights.CodesSection, _classes.Select(static language => language.Code));
        sections.Set(LanguageWeights.WeightsSection, WeightTableWriter.Write(weights, Unit));
        return sections.ToBytes();
    }

    private sealed record LanguageClass(string Code, Script Script);
}
