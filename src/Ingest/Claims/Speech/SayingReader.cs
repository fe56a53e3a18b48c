using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Reads one word of speech: who says by it what, and who passes it on.</summary>
internal sealed class SayingReader(SyntaxTree tree, FoundSpeech found)
{
    /// <summary>Writes down what is said by the word, if anything is.</summary>
    public void Read(Sentence sentence, Saying saying)
    {
        var word = saying.Word;
        if (MayBePutIn(saying) && !TakesObject(saying) && Insertion.At(tree, sentence, word) is { } insertion && !Befell(insertion.Speaker, word))
        {
            if (IsOwnThought(insertion.Speaker, word) || (insertion.Speaker >= 0 && (IsTime(insertion.Speaker) || IsWhose(insertion.Speaker))))
            {
                return;
            }

            found.Add(word, saying.Last, insertion.Speaker, insertion.Said, saying.Flags, insertion.First < word ? insertion.First : -1);
            return;
        }

        var speaker = SpeakerOf(saying);
        if (speaker >= 0 && (IsOwnThought(speaker, word) || Negation.IsNone(tree, speaker) || IsTime(speaker)))
        {
            return;
        }

        var said = Announced.EndsWith(tree, saying) ? [] : Said.Of(tree, saying);
        if (speaker >= 0 ? Sayings.Fits(tree, saying, speaker) : SaysClause(word))
        {
            found.Add(saying.Word, saying.Last, speaker, said, saying.Flags);
            AddOthers(saying.Word, speaker, said);
        }
    }

    /// <summary>Who speaks: of "…, the agency said on Sunday, adding that …" the one whose verb the word hangs on, as the tree may not tell.</summary>
    private int SpeakerOf(Saying saying)
    {
        var own = Attitude.Holder(tree, saying.Word) is var holder and >= 0 ? holder : Speakers.Of(tree, saying.Word);
        own = own >= 0 && SpeechNoun.IssuerOf(tree, saying.Word, own) is var issuer and >= 0 ? issuer : own;
        return own >= 0 && !(IsTime(own) && SpeakerBesidePlace.Of(tree, saying.Word) >= 0) ? own
            : SpeakerBesidePlace.Of(tree, saying.Word) is var beside and >= 0 ? beside
            : SaidClause.ThatAfter(tree, saying) >= 0 ? Speakers.Beside(tree, saying.Word)
            : tree[saying.Word].FineTag is "VBG" && found.SpeakerAt(tree.Head(saying.Word)) is { } shared ? shared : own;
    }

    /// <summary>Whether the word may stand in a clause of its own beside what is said. "He continued" is one only behind a quotation.</summary>
    private bool MayBePutIn(Saying saying) => saying.Flags.HasFlag(Reported.Clause)
        || (saying.Flags.HasFlag(Reported.ThatClause) && IsLast(saying.Last))
        || (saying.Flags.HasFlag(Reported.Quotation) && found.Quotes.EndBefore(tree[saying.Word].Offset));

    /// <summary>"…, an inquiry found.": verbs that mean other things with an object are read so only at the end of their sentence.</summary>
    private bool IsLast(int word) => tree.SentenceEnd(word) is var end && (word + 1 >= end || (word + 2 >= end && tree.Is(word + 1, UniversalTag.Punct)));

    /// <summary>"recalled its ambassador", "he vowed to go on": who has an object or a deed of his own to tell is not put into what others say.</summary>
    private bool TakesObject(Saying saying) => tree.Child(saying.Word, Relation.OpenComplement) > saying.Word
        || (saying.Flags.HasFlag(Reported.Noun) && tree.Child(saying.Word, Relation.Object) is var own and >= 0 && own > saying.Word && tree.Is(own, UniversalTag.Noun));

    /// <summary>Whether a clause hangs on the word. A bare noun ("to defend the deal") is said only where somebody is there to say it.</summary>
    private bool SaysClause(int word) => tree.Child(word, Relation.ClauseComplement) >= 0 || tree.Is(word, Relation.Parataxis);

    /// <summary>"I think", "you know": within a quotation it is the speaker of that one who speaks.</summary>
    private bool IsOwnThought(int speaker, int word) => tree.Lemma(speaker) is "I" or "i" or "we" or "you" && found.Quotes.IsQuoted(tree[word].Offset);

    /// <summary>"said Tuesday" names no speaker; somebody may be called Day.</summary>
    private bool IsTime(int speaker) => TimeNouns.Contains(tree.Lemma(speaker)) && !found.IsPerson(speaker);

    /// <summary>"hours after a truce had been announced": what is announced announces nothing; "it was announced" does.</summary>
    private bool Befell(int speaker, int word) => speaker >= 0 && !tree.Is(speaker, UniversalTag.Pron) && tree.Is(speaker, Relation.PassiveSubject) && tree.Head(speaker) == word && tree.Child(word, Relation.PassiveAuxiliary) >= 0;

    /// <summary>"the gang, whose deals with the police they had written about": a relative clause, not somebody who speaks.</summary>
    private bool IsWhose(int speaker) => tree.Child(speaker, Relation.Possessor) is var owner and >= 0 && tree.IsLemma(owner, "whose");

    /// <summary>Who is cited by, or who cites, the one that the cue tells of: both say the same.</summary>
    private void AddOthers(int cue, int speaker, List<(int First, int Last)> said)
    {
        if (Citing.Cited(tree, cue, speaker) is var (citing, cited) && said.Count > 0 && !said.Exists(part => part.First <= citing && citing <= part.Last))
        {
            found.Add(citing, citing, cited, said, Reported.Clause);
        }

        if (said.Count > 0 && Citing.Quoted(tree, cue) is var (quoting, medium))
        {
            found.Add(quoting, quoting, medium, said, Reported.Clause);
        }
    }
}
