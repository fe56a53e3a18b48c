namespace Ingest.Index.Export;

/// <summary>A column of flat output. <paramref name="IsNumber"/> where the value is written as a number.</summary>
public sealed record ExportColumn<T>(string Name, Func<T, string?> Value, bool IsNumber = false);
