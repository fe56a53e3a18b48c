using System.Text.Json.Serialization;

namespace Ingest.Articles;

/// <summary>What on a page said a date, from the most to the least to be trusted.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DateSource>))]
public enum DateSource
{
    /// <summary>The JSON-LD object that describes the article.</summary>
    [JsonStringEnumMemberName("json-ld")]
    JsonLd,

    [JsonStringEnumMemberName("meta")]
    Meta,

    [JsonStringEnumMemberName("microdata")]
    Microdata,

    /// <summary>JSON-LD that describes the page or a film on it, not the article.</summary>
    [JsonStringEnumMemberName("json-ld-page")]
    JsonLdPage,

    /// <summary>A <c>time</c> element, or one whose class names a date, nearest the title.</summary>
    [JsonStringEnumMemberName("element")]
    Element,

    /// <summary>The page's address.</summary>
    [JsonStringEnumMemberName("url")]
    Url,

    /// <summary>A date in the text shown.</summary>
    [JsonStringEnumMemberName("text")]
    Text,

    /// <summary>The page says only when it was changed; it was published then or before.</summary>
    [JsonStringEnumMemberName("updated")]
    Updated,
}
