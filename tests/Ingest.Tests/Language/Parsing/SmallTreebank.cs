using Ingest.Language.Conllu;
using Ingest.Language.Model;
using Ingest.Language.Training.Model;
using Ingest.Language.Training.Parsing;

namespace Ingest.Tests.Language.Parsing;

/// <summary>A few sentences written for these tests, and a parser's model learnt from them.</summary>
internal static class SmallTreebank
{
    private const int Seed = 3;

    // Form, part of speech, fine tag, head, relation.
    private const string Sentences = """
        Rebels/NOUN/NNS/2/nsubj attacked/VERB/VBD/0/root the/DET/DT/4/det town/NOUN/NN/2/obj ./PUNCT/./2/punct
        The/DET/DT/2/det army/NOUN/NN/3/nsubj left/VERB/VBD/0/root ./PUNCT/./3/punct
        Soldiers/NOUN/NNS/2/nsubj took/VERB/VBD/0/root a/DET/DT/4/det bridge/NOUN/NN/2/obj in/ADP/IN/7/case the/DET/DT/7/det north/NOUN/NN/2/obl ./PUNCT/./2/punct
        He/PRON/PRP/2/nsubj said/VERB/VBD/0/root that/SCONJ/IN/5/mark they/PRON/PRP/5/nsubj left/VERB/VBD/2/ccomp ./PUNCT/./2/punct
        The/DET/DT/3/det big/ADJ/JJ/3/amod bridge/NOUN/NN/4/nsubj fell/VERB/VBD/0/root ./PUNCT/./4/punct
        Troops/NOUN/NNS/4/nsubj and/CCONJ/CC/3/cc tanks/NOUN/NNS/1/conj entered/VERB/VBD/0/root the/DET/DT/6/det city/NOUN/NN/4/obj ./PUNCT/./4/punct
        """;

    /// <summary>The sentences with their true tags.</summary>
    internal static IReadOnlyList<ParsedSentence> Read()
    {
        var rows = Sentences.ReplaceLineEndings("\n").Trim().Split('\n').Select(static line => string.Concat(line.Split(' ').Select(Row)));
        using var reader = new StringReader(string.Join('\n', rows));
        return [.. ConlluReader.Read(reader).Select(ParsedSentences.Of)];
    }

    /// <summary>The bytes of a model learnt from them.</summary>
    internal static byte[] Train(IReadOnlyList<ParsedSentence> sentences)
    {
        var sections = new ModelSections();
        new ParserTrainer(ParserSettings.Shipped with { Admission = 1, Epochs = 12, LeastRelation = 0.5f }, Seed, TextWriter.Null).Train(sentences, sections);
        return sections.ToBytes();
    }

    internal static ModelFile Model() => ModelFile.Of(Train(Read()));

    private static string Row(string cell, int index) =>
        cell.Split('/') is [var form, var tag, var fine, var head, var relation]
            ? $"{index + 1}\t{form}\t{form}\t{tag}\t{fine}\t_\t{head}\t{relation}\t_\t_\n"
            : throw new FormatException(cell);
}
