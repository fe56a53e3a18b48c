using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>Tells what part a speaker has in the event that is spoken of: "“We condemn …,” the chair said".</summary>
internal sealed class SpokenRoles(Reading reading, IReadOnlyList<Attribution> attributions, PartyRoles parties)
{
    /// <summary>Who says what the trigger says: the source of the attribution whose cue it is ("…," the commander warned), or null.</summary>
    public ClaimRole? SpeakerAt(EventMention mention)
    {
        var offset = reading.Token(mention.Trigger.First).Offset;
        return RoleOf(attributions.FirstOrDefault(attribution => attribution.Cue is { } cue && cue.Offset <= offset && offset < cue.End())?.Source);
    }

    /// <summary>"“We condemn …,” the chair said": the speaker, where the trigger's subject is "we" or "I"; null where it is not, or nobody is named.</summary>
    public ClaimRole? SpeakerAsSubject(EventMention mention, int? attribution) =>
        attribution is { } index && mention.Word >= 0 && !mention.Entry.IsNoun && IsFirstPerson(reading.Tree, Speakers.Subject(reading.Tree, mention.Word)) && !Speakers.IsPassive(reading.Tree, mention.Word)
            ? RoleOf(attributions[index].Source)
            : null;

    /// <summary>The role, unless it is the speaker of a quotation and stands outside it: who speaks is no part of what is quoted.</summary>
    public ClaimRole? WithinQuotation(ClaimRole? role, int? attribution)
    {
        if (role is null || attribution is not { } index || attributions[index] is not { Kind: "direct", Within: null, Source: { } source, Content: var content })
        {
            return role;
        }

        var isOutside = role.Offset + role.Length <= content.Offset || role.Offset >= content.End() || content.Parts is { } parts && !parts.Any(part => part.Offset <= role.Offset && role.Offset < part.End());
        return isOutside && role.Offset < source.Offset + source.Length && source.Offset < role.Offset + role.Length ? null : role;
    }

    private static bool IsFirstPerson(SyntaxTree tree, int subject) => subject >= 0 && (tree.Reads(subject, "we") || tree.Reads(subject, "I"));

    private ClaimRole? RoleOf(AttributionSource? source) =>
        source is null ? null : parties.Of(reading.PhraseOf(TextSpan.Cut(reading.Text, source.Offset, source.Offset + source.Length)));
}
