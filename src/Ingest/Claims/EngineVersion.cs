namespace Ingest.Claims;

/// <summary>What made a fact: recogniser, its version and model, and the gazetteer's date.</summary>
public sealed record EngineVersion(string Name, string Version, string Model, string Gazetteer);
