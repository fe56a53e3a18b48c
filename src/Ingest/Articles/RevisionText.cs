using System.Text.RegularExpressions;
using Ingest.Articles.Extraction;
using Ingest.Storage;

namespace Ingest.Articles;

/// <summary>What makes a text the same or another, and the notes in which publishers say that they changed it.</summary>
internal static partial class RevisionText
{
    private const int LongestNote = 1000;

    public static string Id(string title, string text) => ContentId.Of(title, text);

    public static string Fingerprint(string title, string text) => ContentId.Of(PlainText.Letters(title), PlainText.Letters(text));

    /// <summary>The paragraph that says what was corrected, clarified or changed; null where none does.</summary>
    public static string? CorrectionNote(string text) =>
        text.Split("\n\n").FirstOrDefault(static p => p.Length <= LongestNote && Note().IsMatch(p));

    [GeneratedRegex(@"^\W{0,3}((correction|corrections|clarification|corrected|erratum)\b.{0,40}[:–—]|((editor|publisher)['’]?s?['’]? note|note|update):?.{0,80}\b(correct|amend|clarif)|(this|the|a previous version of this|an earlier version of this|an earlier version of the) (article|story|report|version|headline|post|item)\b.{0,60}\b(corrected|amended|updated to|clarified|misstated|incorrectly|misspelled|misidentified|wrongly|gave the wrong|said|stated|referred))", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Note();
}
