using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ingest.Index.Export;

/// <summary>Writes rows one after another in one of the formats for programs. Call <see cref="StartAsync"/>, then <see cref="WriteAsync"/> for each row, then <see cref="EndAsync"/>.</summary>
public sealed class RowWriter<T>(TextWriter output, ExportShape<T> shape, ExportFormat format)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private bool _isFirst = true;

    /// <summary>Rows that GeoJSON had to leave out because they have no coordinates.</summary>
    public int Skipped { get; private set; }

    public Task StartAsync(CancellationToken cancellationToken) => PutAsync(format switch
    {
        ExportFormat.Json => "[",
        ExportFormat.Csv => $"{string.Join(',', shape.Columns.Select(static column => column.Name))}\r\n",
        ExportFormat.GeoJson => "{\"type\":\"FeatureCollection\",\"features\":[",
        _ => string.Empty,
    }, cancellationToken);

    public async Task WriteAsync(T row, CancellationToken cancellationToken)
    {
        var text = format switch
        {
            ExportFormat.Csv => Line(row),
            ExportFormat.GeoJson => Feature(row),
            _ => shape.Json(row),
        };
        if (text is null)
        {
            Skipped++;
            return;
        }

        var separated = format switch
        {
            ExportFormat.Csv => text,
            ExportFormat.Ndjson => $"{text}\n",
            _ => $"{(_isFirst ? "\n" : ",\n")}{text}",
        };
        _isFirst = false;
        await PutAsync(separated, cancellationToken);
    }

    public Task EndAsync(CancellationToken cancellationToken) => PutAsync(format switch
    {
        ExportFormat.Json => "\n]\n",
        ExportFormat.GeoJson => "\n]}\n",
        _ => string.Empty,
    }, cancellationToken);

    private string Line(T row) =>
        $"{string.Join(',', shape.Columns.Select(column => column.IsNumber ? column.Value(row) : CsvText.Field(column.Value(row))))}\r\n";

    /// <summary>A feature, longitude first; null for a row that is nowhere on the map.</summary>
    private string? Feature(T row)
    {
        if (shape.Point(row) is not { } point)
        {
            return null;
        }

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Json))
        {
            json.WriteStartObject();
            json.WriteString("type", "Feature");
            json.WriteString("id", shape.Id(row));
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            json.WriteNumberValue(point.Longitude);
            json.WriteNumberValue(point.Latitude);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteStartObject("properties");
            WriteProperties(json, row);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private void WriteProperties(Utf8JsonWriter json, T row)
    {
        foreach (var column in shape.Columns)
        {
            if (column.Value(row) is not { Length: > 0 } value)
            {
                continue;
            }

            json.WritePropertyName(column.Name);
            if (column.IsNumber)
            {
                json.WriteRawValue(value);
            }
            else
            {
                json.WriteStringValue(value);
            }
        }
    }

    private Task PutAsync(string text, CancellationToken cancellationToken) => output.WriteAsync(text.AsMemory(), cancellationToken);
}
