namespace Ingest.Language.Training.Naming;

/// <summary>One run of a sample as it is learned.</summary>
/// <param name="Keys">For each token the keys of its features.</param>
/// <param name="Allowed">For each token the labels it may have, as bits.</param>
/// <param name="Dialect">The way of marking names that its set follows.</param>
internal sealed record NameRun(ulong[][] Keys, uint[] Allowed, int Dialect);
