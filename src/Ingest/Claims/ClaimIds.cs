using System.Globalization;
using Ingest.Language;
using Ingest.Storage;

namespace Ingest.Claims;

/// <summary>Ids of claims: the same statement at the same place of the same text always has the same one.</summary>
public static class ClaimIds
{
    /// <summary><c>c-…</c> from the text's own id (article and revision, else a hash of the text) and what makes the claim.</summary>
    public static string Of(string textId, TextSpan evidence, ClaimEvent happening, ClaimRole? actor, ClaimRole? target)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(happening);
        return "c-" + ContentId.Of(
            textId,
            Number(evidence.Offset),
            Number(evidence.Length),
            happening.Type,
            happening.Subtype ?? "",
            Number(happening.Trigger.Offset),
            Role(actor),
            Role(target));
    }

    /// <summary>The id of a text that belongs to a revision of an article.</summary>
    public static string TextId(string articleId, string revision) => $"{articleId}/{revision}";

    /// <summary>The id of a text that belongs to no article.</summary>
    public static string TextId(string text) => ContentId.Of(text);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Role(ClaimRole? role) => role is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{role.Offset}+{role.Length}");
}
