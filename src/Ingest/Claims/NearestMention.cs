using Ingest.Claims.Syntax;

namespace Ingest.Claims;

/// <summary>Finds what a sentence gives an event, a place or a time: that which the tree hangs nearest to the trigger, and of several such the nearest in the text.</summary>
internal sealed class NearestMention(Reading reading)
{
    /// <summary>The index of it; null where none of the sentence's fits.</summary>
    /// <param name="span">Start and end of each of the <paramref name="count"/> mentions, which are in text order.</param>
    /// <param name="fits">Whether the mention with this head word may belong to the event.</param>
    public int? To(EventMention mention, int count, Func<int, (int Start, int End)> span, Func<int, bool> fits)
    {
        var (from, to) = Window(mention.Trigger);
        int? best = null;
        var bestRank = (Loose: int.MaxValue, Distance: int.MaxValue);
        var verb = VerbOver(mention);
        for (var index = InTextOrder.First(count, i => span(i).End > from); index < count && span(index).Start < to; index++)
        {
            var word = Attachment.HeadOf(reading.Tree, span(index).Start, span(index).End);
            if (word < 0 || !fits(word))
            {
                continue;
            }

            var rank = (Loose: Looseness(word, mention.Word, verb), Distance: Distance(mention.Trigger, reading.TokenAt(span(index).Start)));
            if (rank.CompareTo(bestRank) < 0)
            {
                (best, bestRank) = (index, rank);
            }
        }

        return best;
    }

    /// <summary>"A blast hit Harta": what hangs on the verb is the subject's too. -1 where the trigger is no subject.</summary>
    private int VerbOver(EventMention mention) =>
        mention.Word >= 0 && reading.Tree.RelationOf(mention.Word) is Relation.Subject or Relation.PassiveSubject ? reading.Tree.Head(mention.Word) : -1;

    /// <summary>How loosely a word belongs to the trigger: right on it, below it, on the verb whose subject it is, or only in its sentence.</summary>
    private int Looseness(int word, int trigger, int verb) => trigger >= 0 && reading.Tree.Head(word) == trigger ? 0
        : Attachment.HangsOn(reading.Tree, word, trigger) ? 1
        : verb >= 0 && Attachment.HangsOn(reading.Tree, word, verb) ? 2
        : 3;

    private (int From, int To) Window(Phrase trigger)
    {
        var around = reading.Around(trigger.First);
        return (reading.Token(around.First).Offset, reading.Token(around.End - 1).End);
    }

    private static int Distance(Phrase trigger, int token) => token < trigger.First ? (trigger.First - token) * 2 : token - trigger.End;
}
