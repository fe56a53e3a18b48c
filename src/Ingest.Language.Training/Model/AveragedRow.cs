namespace Ingest.Language.Training.Model;

/// <summary>A feature's key with its averaged weights.</summary>
internal sealed record AveragedRow(ulong Key, (byte Class, float Weight)[] Weights);
