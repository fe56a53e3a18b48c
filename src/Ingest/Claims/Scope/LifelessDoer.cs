using Ingest.Language;

namespace Ingest.Claims.Scope;

/// <summary>Tells figures of speech by who would do the deed, or suffer it: a price, an idea or a flavour bears no arms, marches nowhere and is shot by nobody ("rents rocketed", "the dates clash").</summary>
internal static class LifelessDoer
{
    private static readonly ulong Lifeless = Vocabulary.Shared.Kind("lifeless");

    /// <summary>Whether a deed of force is told of something that has no hands; what nature does is done by no hands anyway.</summary>
    public static bool Is(Reading reading, EventMention mention) => mention.Entry is { IsDisaster: false, Type: "ASSAULT" or "COERCE" or "PROTEST" or "RETREAT" or "MOBILIZE" }
        && (IsLifeless(reading, mention.Actor) || (mention.Entry.Type is "ASSAULT" or "PROTEST" && IsLifeless(reading, mention.Target)));

    private static bool IsLifeless(Reading reading, Phrase? role)
    {
        if (role is not { } phrase)
        {
            return false;
        }

        var span = reading.Span(phrase);
        var head = Attachment.HeadOf(reading.Tree, span.Offset, span.End());
        return head >= 0 && reading.Tree.Is(head, UniversalTag.Noun) && (reading[reading.TokenAt(reading.Tree[head].Offset)].Kinds & Lifeless) != 0;
    }
}
