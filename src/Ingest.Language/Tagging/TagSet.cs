using Ingest.Language.Model;

namespace Ingest.Language.Tagging;

/// <summary>The classes that the tagger tells apart: each a universal tag with a fine one ("NOUN NN").</summary>
internal sealed class TagSet
{
    internal const string Section = "tagger.tags";
    private const int CodeAt = 20;
    private readonly UniversalTag[] _universal;
    private readonly string[] _fine;
    private readonly ushort[] _codes;
    private readonly Dictionary<(UniversalTag Universal, string Fine), int> _classes = [];

    internal TagSet(ModelFile model)
        : this(model.Lines(Section))
    {
    }

    /// <summary>The classes in the order of lines like "NOUN NN". Throws <see cref="InvalidDataException"/> on another line.</summary>
    internal TagSet(IReadOnlyList<string> lines)
    {
        _universal = new UniversalTag[lines.Count];
        _fine = new string[lines.Count];
        _codes = new ushort[lines.Count];
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].Split(' ') is not [var universal, var fine] || !Enum.TryParse(universal, ignoreCase: true, out _universal[index]))
            {
                throw new InvalidDataException($"The language model is damaged: \"{lines[index]}\" is not a pair of tags. Train it again (tools/train-language).");
            }

            _fine[index] = string.Intern(fine);
            _codes[index] = (ushort)((FeatureHash.Of(lines[index]) >> CodeAt) | 1);
            _classes[(_universal[index], _fine[index])] = index;
        }
    }

    /// <summary>How many classes there are.</summary>
    internal int Count => _fine.Length;

    internal UniversalTag Universal(int @class) => _universal[@class];

    internal string Fine(int @class) => _fine[@class];

    /// <summary>What stands for a class whatever its number in this model is; nought for none (-1), and for no class.</summary>
    internal ushort CodeOf(int @class) => @class < 0 ? (ushort)0 : _codes[@class];

    /// <summary>The class of a pair, or -1.</summary>
    internal int Find(UniversalTag universal, string fine) => _classes.GetValueOrDefault((universal, fine), -1);
}
