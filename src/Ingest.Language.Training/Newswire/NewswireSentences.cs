using Ingest.Language.Conllu;

namespace Ingest.Language.Training.Newswire;

/// <summary>
/// Sentences as news agencies write them, made for this project (newswire.conllu): the treebank is mostly web text, which knows "shot", "strike" and "fire" as nouns, has few headlines, and few
/// sentences in which somebody is ousted, besieged or extradited. Words, tags and trees; neither lemmas nor features.
/// </summary>
internal static class NewswireSentences
{
    /// <summary>All of them. Throws <see cref="InvalidOperationException"/> if the assembly was built without the file.</summary>
    internal static IReadOnlyList<ConlluSentence> Read()
    {
        using var stream = typeof(NewswireSentences).Assembly.GetManifestResourceStream("Ingest.Language.Training.newswire.conllu")
            ?? throw new InvalidOperationException("newswire.conllu is not in the assembly; rebuild it.");
        using var reader = new StreamReader(stream);
        return [.. ConlluReader.Read(reader)];
    }
}
