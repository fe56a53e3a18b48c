using System.Collections.Frozen;
using Ingest.Storage;

namespace Ingest.Claims;

/// <summary>The reporting verbs by their forms.</summary>
internal static class ReportingVerbs
{
    private static readonly FrozenDictionary<string, Reported> ByVerb = EmbeddedTable.Rows("Claims/reporting.tsv")
        .ToFrozenDictionary(static row => row[0], static row => Flags(row[1]), StringComparer.Ordinal);

    /// <summary>What may follow the verb with that dictionary form ("call for" is one); <see cref="Reported.None"/> where it is no reporting verb.</summary>
    public static Reported Find(string lemma) => ByVerb.GetValueOrDefault(lemma);

    private static Reported Flags(string letters) => letters.Aggregate(Reported.None, static (flags, letter) => flags | letter switch
    {
        'c' => Reported.Clause | Reported.ThatClause,
        's' => Reported.ThatClause,
        'n' => Reported.Noun,
        't' => Reported.Infinitive,
        'o' => Reported.Hearer,
        'f' => Reported.Of,
        'a' => Reported.Accused,
        'q' => Reported.Quotation,
        'x' => Reported.Denied,
        'm' => Reported.Called,
        'e' => Reported.Shown,
        _ => throw new InvalidOperationException($"reporting.tsv has the letter '{letter}', which stands for nothing."),
    });
}
