namespace Ingest.Language.Training.Placing;

/// <summary>One name whose place is known: the features of each place that bears it, and which of them are right.</summary>
/// <param name="Name">The name's level 1 key.</param>
/// <param name="Source">How the place is known: "container" or "title".</param>
/// <param name="Features">A row of features for each place.</param>
/// <param name="IsRight">For each place whether it is one of the right ones.</param>
internal sealed record PlaceExample(string Name, string Source, IReadOnlyList<double[]> Features, IReadOnlyList<bool> IsRight);
