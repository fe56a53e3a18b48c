using Ingest.Language.Model;

namespace Ingest.Language.Tagging;

/// <summary>The lemma and the features of a word whose class is known.</summary>
internal sealed class WordReadings
{
    internal const string Lemmas = "lemma";
    internal const string Features = "features";

    /// <summary>What CoNLL-U writes for no features.</summary>
    private const string None = "_";
    private readonly EndingRules _lemmas;
    private readonly EndingRules _features;
    private readonly LemmaScript[] _scripts;
    private readonly string[] _texts;

    internal WordReadings(ModelFile model)
    {
        _lemmas = new EndingRules(model, Lemmas);
        _features = new EndingRules(model, Features);
        _scripts = [.. _lemmas.Outcomes.Select(LemmaScript.Parse)];
        _texts = [.. _features.Outcomes.Select(static line => line == None ? string.Empty : string.Intern(line))];
    }

    /// <summary>Its dictionary form; a string of the model for a common word.</summary>
    internal string LemmaOf(ReadOnlySpan<char> word, ulong formKey, int @class) =>
        _lemmas.Find(word, formKey, @class) is var number and >= 0 ? _scripts[number].Of(word) : word.ToString();

    /// <summary>Its features as CoNLL-U writes them, or empty.</summary>
    internal string FeaturesOf(ReadOnlySpan<char> word, ulong formKey, int @class) =>
        _features.Find(word, formKey, @class) is var number and >= 0 ? _texts[number] : string.Empty;
}
