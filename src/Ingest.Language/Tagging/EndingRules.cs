using Ingest.Language.Lexicon;
using Ingest.Language.Model;

namespace Ingest.Language.Tagging;

/// <summary>
/// What follows from a word and its class, learned from text: asked by the word as written, then by its form, then by ever shorter endings down to none. The
/// outcomes are lines of text, of which one string each is kept.
/// </summary>
internal sealed class EndingRules
{
    /// <summary>The longest ending that is asked for.</summary>
    internal const int MaxEnding = 6;
    private readonly KeyTable _keys;
    private readonly string[] _outcomes;

    /// <summary>The rules of some name in a model.</summary>
    internal EndingRules(ModelFile model, string name)
    {
        _keys = new KeyTable(model.Section(KeysOf(name)));
        _outcomes = model.Lines(OutcomesOf(name));
    }

    /// <summary>The outcomes, by number.</summary>
    internal IReadOnlyList<string> Outcomes => _outcomes;

    /// <summary>The section of the keys.</summary>
    internal static string KeysOf(string name) => $"tagger.{name}.keys";

    /// <summary>The section of the outcomes.</summary>
    internal static string OutcomesOf(string name) => $"tagger.{name}.text";

    /// <summary>The key of a whole word as written.</summary>
    internal static ulong KeyOfRaw(ReadOnlySpan<char> word, int @class) => FeatureHash.With(FeatureHash.Of(word), ((ulong)@class << 2) | 1);

    /// <summary>The key of a whole word by the key of its form.</summary>
    internal static ulong KeyOfForm(ulong form, int @class) => FeatureHash.With(form, ((ulong)@class << 2) | 2);

    /// <summary>The key of the ending of a form.</summary>
    internal static ulong KeyOfEnding(ReadOnlySpan<char> ending, int @class) => FeatureHash.With(FeatureHash.Of(ending), ((ulong)@class << 2) | 3);

    /// <summary>The number of the outcome for a word of a class, or -1 for a class that the training text never had.</summary>
    internal int Find(ReadOnlySpan<char> word, ulong formKey, int @class)
    {
        if (_keys.TryFind(KeyOfRaw(word, @class), out var outcome) || _keys.TryFind(KeyOfForm(formKey, @class), out outcome))
        {
            return (int)outcome;
        }

        Span<char> buffer = stackalloc char[WordForm.MaxLength];
        ReadOnlySpan<char> form = buffer[..WordForm.Write(word, buffer)];
        for (var length = Math.Min(form.Length, MaxEnding); length >= 0; length--)
        {
            if (_keys.TryFind(KeyOfEnding(form[^length..], @class), out outcome))
            {
                return (int)outcome;
            }
        }

        return -1;
    }
}
