using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Ingest.Storage.Yaml;

/// <summary>Reads a file of the user's as far as its outermost mapping.</summary>
internal static class YamlRoot
{
    /// <summary>The mapping; null where the text is empty, or where it is none, which is then among the <paramref name="problems"/>.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="mostCharacters">How long it may be.</param>
    /// <param name="start">What it starts with, in words.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static YamlMappingNode? Read(string yaml, int mostCharacters, string start, List<YamlProblem> problems)
    {
        if (yaml.Length > mostCharacters)
        {
            problems.Add(new YamlProblem(1, FormattableString.Invariant($"The document has {yaml.Length} characters; at most {mostCharacters} are read.")));
            return null;
        }

        var stream = new YamlStream();
        try
        {
            // The parser recurses into what is nested; these files are a few levels deep.
            stream.Load(new DepthLimit(new Parser(new StringReader(yaml))));
        }
        catch (YamlException exception)
        {
            problems.Add(new YamlProblem(exception.Start.Line, $"This is not YAML: {exception.Message}"));
            return null;
        }

        switch (stream.Documents.FirstOrDefault()?.RootNode)
        {
            case null or YamlScalarNode { Value: null or "" }:
                return null;
            case YamlMappingNode mapping:
                return mapping;
            case var other:
                problems.Add(new YamlProblem(other.Start.Line, start));
                return null;
        }
    }
}
