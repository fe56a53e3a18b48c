using Ingest.Language.Lexicon;
using Ingest.Language.Tagging;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Tagging;

/// <summary>
/// Learns <see cref="EndingRules"/>: for each class and ending the outcome that most different words have, kept where a shorter ending says something else; and
/// whole words, where the endings are wrong of them or where they are common.
/// </summary>
/// <param name="fewestToKeep">How often a whole word has to be met to be kept though its ending is right of it, so that its outcome is at hand.</param>
/// <param name="agree">Whether an outcome for endings gives a word the same as one for whole words.</param>
internal sealed class EndingRulesWriter(int fewestToKeep, Func<string, string, string, bool> agree)
{
    // An ending met in one word alone says as much of that word's stem as of the ending.
    private const int FewestWords = 2;
    private readonly Dictionary<(string Text, int Class), Tally> _forms = [];
    private readonly Dictionary<(string Text, int Class), Tally> _raws = [];
    private readonly Dictionary<(string Text, int Class), Tally> _endings = [];
    private readonly Dictionary<(string Text, int Class), string> _samples = [];
    private readonly HashSet<(string Form, int Class, string Outcome)> _seen = [];
    private readonly Dictionary<(string Text, int Class), string> _kept = [];
    private readonly List<KeyValuePair<ulong, uint>> _keys = [];
    private readonly Dictionary<string, uint> _outcomes = new(StringComparer.Ordinal);

    /// <summary>Takes in one word of the text.</summary>
    internal void Add(Observation word)
    {
        var form = FormOf(word.Word);
        Count(_forms, (form, word.Class), word.Whole);
        Count(_raws, (word.Word, word.Class), word.Whole);
        _samples.TryAdd((form, word.Class), word.Word);
        if (word.Ending is null || !_seen.Add((form, word.Class, word.Ending)))
        {
            return;
        }

        for (var length = Math.Min(form.Length, EndingRules.MaxEnding); length >= 0; length--)
        {
            Count(_endings, (form[^length..], word.Class), word.Ending);
        }
    }

    /// <summary>Sets the sections of the rules.</summary>
    internal void Write(ModelSections sections, string name)
    {
        AddEndings();
        AddWholes();
        sections.Set(EndingRules.KeysOf(name), KeyTableWriter.Write(_keys));
        sections.Set(EndingRules.OutcomesOf(name), _outcomes.OrderBy(static outcome => outcome.Value).Select(static outcome => outcome.Key));
    }

    private static string FormOf(string word)
    {
        Span<char> buffer = stackalloc char[WordForm.MaxLength];
        return buffer[..WordForm.Write(word, buffer)].ToString();
    }

    private static IEnumerable<((string Text, int Class) Key, Tally Tally)> InOrder(Dictionary<(string Text, int Class), Tally> tallies) =>
        tallies
            .OrderBy(static rule => rule.Key.Text.Length)
            .ThenBy(static rule => rule.Key.Text, StringComparer.Ordinal)
            .ThenBy(static rule => rule.Key.Class)
            .Select(static rule => (rule.Key, rule.Value));

    private static void Count(Dictionary<(string Text, int Class), Tally> tallies, (string Text, int Class) key, string outcome)
    {
        if (!tallies.TryGetValue(key, out var tally))
        {
            tallies[key] = tally = new Tally();
        }

        tally.Add(outcome);
    }

    private void AddEndings()
    {
        foreach (var ((ending, @class), tally) in InOrder(_endings))
        {
            var outcome = tally.Best();
            if (ending.Length == 0 || (tally.Total >= FewestWords && outcome != Decide(ending[1..], @class)))
            {
                _kept[(ending, @class)] = outcome;
                Keep(EndingRules.KeyOfEnding(ending, @class), outcome);
            }
        }
    }

    /// <summary>Whole words by their form, then those whose spelling in capitals or small letters tells another outcome. Digits are all alike in a form, so what holds of one number does not of another.</summary>
    private void AddWholes()
    {
        var forms = new Dictionary<(string Text, int Class), string>();
        foreach (var (key, tally) in InOrder(_forms).Where(static form => !form.Key.Text.Contains('0', StringComparison.Ordinal)))
        {
            var outcome = tally.Best();
            if (tally.Total >= fewestToKeep || !IsRight(_samples[key], key, outcome))
            {
                forms[key] = outcome;
                Keep(EndingRules.KeyOfForm(WordForm.KeyOf(key.Text), key.Class), outcome);
            }
        }

        foreach (var (key, tally) in InOrder(_raws).Where(static word => !word.Key.Text.Any(char.IsAsciiDigit)))
        {
            var outcome = tally.Best();
            var form = (FormOf(key.Text), key.Class);
            if (forms.TryGetValue(form, out var whole) ? whole != outcome : !IsRight(key.Text, form, outcome))
            {
                Keep(EndingRules.KeyOfRaw(key.Text, key.Class), outcome);
            }
        }
    }

    private bool IsRight(string word, (string Form, int Class) key, string outcome) =>
        Decide(key.Form, key.Class) is { } ending && agree(word, ending, outcome);

    private string? Decide(string form, int @class)
    {
        for (var length = Math.Min(form.Length, EndingRules.MaxEnding); length >= 0; length--)
        {
            if (_kept.TryGetValue((form[^length..], @class), out var outcome))
            {
                return outcome;
            }
        }

        return null;
    }

    private void Keep(ulong key, string outcome)
    {
        if (!_outcomes.TryGetValue(outcome, out var number))
        {
            _outcomes[outcome] = number = (uint)_outcomes.Count;
        }

        _keys.Add(new(key, number));
    }
}
