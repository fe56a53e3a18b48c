namespace Ingest.Storage;

/// <summary>What a <see cref="TreeCopy"/> did, in blobs.</summary>
/// <param name="Different">Facts that are others in the target; they were left alone.</param>
public sealed record TreeCopied(int Created, int Replaced, int Same, int Different);
