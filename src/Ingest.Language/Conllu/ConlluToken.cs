namespace Ingest.Language.Conllu;

/// <summary>A multiword token of CoNLL-U ("3-4 don't"): the words <paramref name="First"/> to <paramref name="Last"/>, numbered from 1, are written as <paramref name="Form"/>.</summary>
public sealed record ConlluToken(int First, int Last, string Form, string Misc);
