namespace Ingest.Language.Conllu;

/// <summary>One row of CoNLL-U with a plain number; columns that say nothing hold "_" as in the file.</summary>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">LEMMA.</param>
/// <param name="Upos">UPOS.</param>
/// <param name="Xpos">XPOS.</param>
/// <param name="Features">FEATS.</param>
/// <param name="Head">The number of its head in the sentence, from 1; 0 for the root.</param>
/// <param name="Relation">DEPREL.</param>
/// <param name="Misc">MISC.</param>
public sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation, string Misc);
