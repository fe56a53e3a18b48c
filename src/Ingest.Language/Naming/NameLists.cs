using Ingest.Language.Lexicon;
using Ingest.Language.Model;

namespace Ingest.Language.Naming;

/// <summary>Which lists a name is in, whatever its case. A value holds the lists of the word or words in its low byte and, for a first word, in the next byte how many words the longest name has that begins with it.</summary>
internal sealed class NameLists
{
    internal const string Section = "names.lists";

    /// <summary>The most words of a listed name that are looked for.</summary>
    internal const int Longest = 5;

    private readonly KeyTable? _names;

    internal NameLists(ModelFile model) => _names = model.Has(Section) ? new KeyTable(model.Section(Section)) : null;

    /// <summary>The key of a name that starts with a word.</summary>
    internal static ulong KeyOf(ulong word) => FeatureHash.With(Longest, word);

    /// <summary>The key of a name with one more word.</summary>
    internal static ulong KeyOf(ulong name, ulong word) => FeatureHash.With(name, word);

    /// <summary>The key of a name of words with a space between.</summary>
    internal static ulong KeyOf(string name)
    {
        var key = 0UL;
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            key = key == 0 ? KeyOf(WordForm.KeyOf(word)) : KeyOf(key, WordForm.KeyOf(word));
        }

        return key;
    }

    /// <summary>The lists that a name is in, and how many words the longest name has that begins with it.</summary>
    internal NameList Of(ulong key, out int longest)
    {
        longest = 0;
        if (_names is null || !_names.TryFind(key, out var value))
        {
            return NameList.None;
        }

        longest = (int)(value >> 8);
        return (NameList)(value & 0xFF);
    }
}
