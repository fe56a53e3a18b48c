using Ingest.Storage.Yaml;
using YamlDotNet.RepresentationModel;

namespace Ingest.Watches.Yaml;

/// <summary>Reads what counts as new for a watch: <c>novelty: { quietDays: 14, sources: 5, surge: 4, silence: false }</c>.</summary>
internal static class NoveltyReader
{
    /// <summary>The settings as they are written; null where there are none.</summary>
    public static NoveltyDraft? Read(YamlFields watch, List<YamlProblem> problems)
    {
        switch (watch["novelty"])
        {
            case null or YamlScalarNode { Value: null or "" }:
                return null;
            case YamlMappingNode mapping:
                var fields = new YamlFields(mapping, problems, "quietDays", "sources", "surge", "silence");
                return new NoveltyDraft(fields.Text("quietDays"), fields.Text("sources"), fields.Text("surge"), fields.Text("silence"));
            case var other:
                watch.Refuse(other, "'novelty' must be a mapping such as { quietDays: 14, sources: 5, surge: 4, silence: false }.");
                return null;
        }
    }
}
