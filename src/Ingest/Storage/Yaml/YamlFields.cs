using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Ingest.Storage.Yaml;

/// <summary>Reads the fields of one YAML mapping and collects what is wrong with them.</summary>
internal sealed class YamlFields
{
    private readonly YamlMappingNode _node;
    private readonly List<YamlProblem> _problems;

    public YamlFields(YamlMappingNode node, List<YamlProblem> problems, params ReadOnlySpan<string> allowed)
    {
        _node = node;
        _problems = problems;
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !allowed.Contains(name))
            {
                Refuse(key, $"'{key}' is not known here; allowed are {string.Join(", ", allowed.ToArray())}.");
            }
        }
    }

    /// <summary>The line the mapping starts on, from 1.</summary>
    public long Line => _node.Start.Line;

    public YamlNode? this[string key] => _node.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    /// <summary>Notes a problem at a node.</summary>
    public void Refuse(YamlNode? node, string message) => _problems.Add(new YamlProblem((node ?? _node).Start.Line, message));

    /// <summary>A single value, or null where there is none.</summary>
    public string? Text(string key)
    {
        switch (this[key])
        {
            case null or YamlScalarNode { Value: null or "" }:
                return null;
            case YamlScalarNode { Value: { } value }:
                return value;
            case var other:
                Refuse(other, $"'{key}' must be a single value.");
                return null;
        }
    }

    /// <summary>A list of values; one value alone counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        switch (this[key])
        {
            case null or YamlScalarNode { Value: null or "" }:
                return [];
            case YamlScalarNode { Value: { } value }:
                return [value];
            case YamlSequenceNode list when list.Children.All(static item => item is YamlScalarNode { Value: not (null or "") }):
                return list.Children.Select(static item => ((YamlScalarNode)item).Value!).ToList();
            case var other:
                Refuse(other, $"'{key}' must be a list of values such as [one, two].");
                return [];
        }
    }

    /// <summary>A whole number, or null where there is none.</summary>
    public int? Count(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        Refuse(this[key], $"'{key}: {text}' is no whole number.");
        return null;
    }

    /// <summary>Whether a field says <c>true</c>; false where it is not there.</summary>
    public bool Truth(string key)
    {
        switch (Text(key))
        {
            case null or "false":
                return false;
            case "true":
                return true;
            case var other:
                Refuse(this[key], $"'{key}: {other}' is neither true nor false.");
                return false;
        }
    }
}
