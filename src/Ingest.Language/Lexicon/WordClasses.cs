using Ingest.Language.Model;

namespace Ingest.Language.Lexicon;

/// <summary>The classes of words, by form: what stands in like surroundings, and what a dictionary says. Knows nothing where the model has no lexicon.</summary>
internal sealed class WordClasses
{
    internal const string Section = "lexicon.words";
    private readonly KeyTable? _words;

    internal WordClasses(ModelFile model) => _words = model.Has(Section) ? new KeyTable(model.Section(Section)) : null;

    /// <summary>The classes of a word, whatever its case.</summary>
    internal WordClass Of(ReadOnlySpan<char> word) => OfKey(WordForm.KeyOf(word));

    /// <summary>Asks the processor to fetch what <see cref="OfKey"/> will read.</summary>
    internal void Prefetch(ulong formKey) => _words?.Prefetch(formKey);

    /// <summary>The same for who has the key of the word's form already.</summary>
    internal WordClass OfKey(ulong formKey) => _words is not null && _words.TryFind(formKey, out var bits) ? new WordClass(bits) : default;
}
