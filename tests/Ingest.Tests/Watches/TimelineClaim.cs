namespace Ingest.Tests.Watches;

/// <summary>A claim of an article of a case: its sentence is the one around the trigger.</summary>
internal sealed record TimelineClaim(string Type, string Trigger, int? Place, string? Actor = null, double Confidence = 0.8, string? Modality = null);
