using System.Globalization;
using Ingest.Storage.Yaml;
using YamlDotNet.RepresentationModel;

namespace Ingest.Watches.Yaml;

/// <summary>Reads what counts as new for a watch: <c>novelty: { quietDays: 14, sources: 5, surge: 4, silence: false }</c>.</summary>
internal static class NoveltyReader
{
    private const int MostQuietDays = 365;
    private const int MostSources = 1000;
    private const double LeastSurge = 1.5;
    private const double MostSurge = 1000;

    /// <summary>The settings; null where there are none.</summary>
    public static WatchNovelty? Read(YamlFields watch, List<YamlProblem> problems)
    {
        switch (watch["novelty"])
        {
            case null or YamlScalarNode { Value: null or "" }:
                return null;
            case YamlMappingNode mapping:
                var fields = new YamlFields(mapping, problems, "quietDays", "sources", "surge", "silence");
                return new WatchNovelty(
                    Count(fields, "quietDays", 0, MostQuietDays, "0 (never) to 365 days"),
                    Count(fields, "sources", 2, MostSources, "0 (never), or 2 to 1000 independent sources"),
                    Surge(fields),
                    fields.Text("silence") is null ? null : fields.Truth("silence"));
            case var other:
                watch.Refuse(other, "'novelty' must be a mapping such as { quietDays: 14, sources: 5, surge: 4, silence: false }.");
                return null;
        }
    }

    private static int? Count(YamlFields fields, string key, int least, int most, string allowed)
    {
        var read = fields.Count(key);
        if (read is not { } count || count == 0 || (count >= least && count <= most))
        {
            return read;
        }

        fields.Refuse(fields[key], string.Create(CultureInfo.InvariantCulture, $"'{key}: {count}' is not {allowed}."));
        return null;
    }

    private static double? Surge(YamlFields fields)
    {
        if (fields.Text("surge") is not { } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var times) && (times == 0 || times is >= LeastSurge and <= MostSurge))
        {
            return times;
        }

        fields.Refuse(fields["surge"], $"'surge: {text}' is not 0 (never), or 1.5 to 1000 times the reports of a usual day.");
        return null;
    }
}
