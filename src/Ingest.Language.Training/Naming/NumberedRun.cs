namespace Ingest.Language.Training.Naming;

/// <summary>A run whose features are numbered, as the learner takes it.</summary>
/// <param name="Features">For each token the numbers of its features, see <see cref="FeatureNumbers"/>.</param>
/// <param name="Allowed">For each token the labels it may have, as bits.</param>
/// <param name="Dialect">The way of marking names that its set follows.</param>
internal sealed record NumberedRun(int[][] Features, uint[] Allowed, int Dialect);
