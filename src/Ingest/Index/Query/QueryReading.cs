using System.Globalization;

namespace Ingest.Index.Query;

/// <summary>One pass over a query's parameters; the first that makes no sense is kept as the problem.</summary>
internal sealed class QueryReading(IReadOnlyDictionary<string, string?> parameters, DateTimeOffset now)
{
    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    public QueryOutcome.NotUnderstood? Problem { get; private set; }

    /// <summary>Notes a problem and gives null.</summary>
    public T? Refuse<T>(QueryParameter parameter, string rule)
        where T : class
    {
        Problem ??= new QueryOutcome.NotUnderstood(parameter.Name, $"'{parameter.Name}' {rule}; it is '{Shown(parameter)}'.");
        return null;
    }

    public string? Text(QueryParameter parameter) =>
        parameters.GetValueOrDefault(parameter.Name)?.Trim() is not { Length: > 0 } text ? null
        : text.Length <= 500 ? text
        : Refuse<string>(parameter, "must be at most 500 characters");

    public bool Flag(QueryParameter parameter)
    {
        var text = Text(parameter);
        if (text is null or "true" or "1" or "false" or "0")
        {
            return text is "true" or "1";
        }

        Refuse<string>(parameter, "must be true or false");
        return false;
    }

    public IReadOnlyList<string>? List(QueryParameter parameter)
    {
        var items = Text(parameter)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return items is { Length: > 0 } ? items : null;
    }

    /// <summary>A list of words out of a fixed set, in the set's own spelling.</summary>
    public IReadOnlyList<string>? Terms(QueryParameter parameter, IReadOnlyList<string> allowed)
    {
        var terms = new List<string>();
        foreach (var item in List(parameter) ?? [])
        {
            if (allowed.FirstOrDefault(term => string.Equals(term, item, StringComparison.OrdinalIgnoreCase)) is not { } term)
            {
                return Refuse<IReadOnlyList<string>>(parameter, $"knows {string.Join(", ", allowed)}");
            }

            terms.Add(term);
        }

        return terms.Count == 0 ? null : terms;
    }

    /// <summary>Numbers with commas between them; an empty list where one is none.</summary>
    public IReadOnlyList<double>? Numbers(QueryParameter parameter)
    {
        if (Text(parameter) is not { } text)
        {
            return null;
        }

        var numbers = new List<double>();
        foreach (var item in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!double.TryParse(item, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return [];
            }

            numbers.Add(number);
        }

        return numbers;
    }

    /// <summary>A day, an instant, or how long ago.</summary>
    public DateTimeOffset? Time(QueryParameter parameter, bool endOfDay)
    {
        if (Text(parameter) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new DateTimeOffset(day.ToDateTime(endOfDay ? new TimeOnly(23, 59, 59, 999) : TimeOnly.MinValue), TimeSpan.Zero);
        }

        // A plus sign in an address that was not escaped arrives as a space.
        if (DateTimeOffset.TryParseExact(text.Replace(' ', '+'), Instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return instant;
        }

        if (Ago(text) is { } ago)
        {
            return ago;
        }

        Refuse<string>(parameter, "must be a day (2017-09-18), an instant (2017-09-18T14:00:00Z) or how long ago (24h, 7d)");
        return null;
    }

    private DateTimeOffset? Ago(string text) =>
        text.Length is < 2 or > 5 || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? null
        : text[^1] == 'h' ? now.AddHours(-count)
        : text[^1] == 'd' ? now.AddDays(-count)
        : null;

    private string Shown(QueryParameter parameter)
    {
        var text = parameters.GetValueOrDefault(parameter.Name) ?? string.Empty;
        return text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 80), "…");
    }
}
