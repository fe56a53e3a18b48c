using System.Globalization;
using Ingest.Azure.Language.Wire;
using Ingest.Entities;

namespace Ingest.Azure.Language;

/// <summary>
/// Takes a piece's entities over into the whole text. What an entity quotes must stand where it points. Where it does not, but stands at exactly
/// one place near by, it is moved there: the quotation is what the service read, and a position is easily counted in other units. Else it is left out.
/// </summary>
internal sealed record PieceEntities(IReadOnlyList<Entity> Entities, IReadOnlyList<string> Warnings)
{
    /// <summary>How far a position may be wrong, in UTF-16 code units: some dozens of emoji or accents before it.</summary>
    private const int Near = 100;

    public static PieceEntities Of(DocumentPiece piece, IReadOnlyList<AnswerEntity?> answers)
    {
        var entities = new List<Entity>();
        int moved = 0, lost = 0, unnamed = 0;
        foreach (var answer in answers.OfType<AnswerEntity>())
        {
            if (CategoryTable.Of(answer) is not { } category)
            {
                unnamed++;
            }
            else if (Anchor(piece.Text, answer) is { } offset)
            {
                moved += offset == answer.Offset && answer.Text!.Length == answer.Length ? 0 : 1;
                entities.Add(new Entity(answer.Text!, piece.Offset + offset, answer.Text!.Length, category.Category, category.Subcategory, Math.Clamp(answer.ConfidenceScore, 0, 1), null, null));
            }
            else
            {
                lost++;
            }
        }

        return new PieceEntities(entities, [
            .. Warning(moved, $"entities of Azure AI Language in {piece.Place} pointed beside their text and were moved to it."),
            .. Warning(lost, $"entities of Azure AI Language in {piece.Place} were left out: their text is not where they point."),
            .. Warning(unnamed, $"entities of Azure AI Language in {piece.Place} were left out: they have no category."),
        ]);
    }

    private static int? Anchor(string text, AnswerEntity answer)
    {
        if (answer is not { Text: { Length: > 0 } quoted, Offset: >= 0 and <= int.MaxValue } || quoted.Length > text.Length)
        {
            return null;
        }

        var offset = (int)answer.Offset;
        if (offset <= text.Length - quoted.Length && string.CompareOrdinal(text, offset, quoted, 0, quoted.Length) == 0)
        {
            return offset;
        }

        var first = Math.Min(Math.Max(0, offset - Near), text.Length);
        var window = text.AsSpan(first, (int)Math.Min(text.Length, (long)offset + Near + quoted.Length) - first);
        var only = window.IndexOf(quoted, StringComparison.Ordinal);
        return only >= 0 && window[(only + 1)..].IndexOf(quoted, StringComparison.Ordinal) < 0 ? first + only : null;
    }

    private static IEnumerable<string> Warning(int count, string what) =>
        count == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{count} {what}")];
}
