using System.Text.Json.Serialization;

namespace Ingest.Articles;

/// <summary>How exactly a page states a date.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DatePrecision>))]
public enum DatePrecision
{
    /// <summary>The day only: the time of day that is kept with it, midnight UTC, says nothing.</summary>
    [JsonStringEnumMemberName("day")]
    Day,

    /// <summary>With a time of day.</summary>
    [JsonStringEnumMemberName("time")]
    Time,
}
