using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Ingest.Storage.Yaml;

/// <summary>Refuses documents that nest deeper than any file of a user, and aliases, by which a small document can grow without end.</summary>
internal sealed class DepthLimit(IParser parser) : IParser
{
    private const int MostLevels = 16;
    private int _level;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!parser.MoveNext())
        {
            return false;
        }

        _level += Current!.NestingIncrease;
        if (_level > MostLevels)
        {
            throw new YamlException(Current.Start, Current.End, $"It is nested more than {MostLevels} levels deep.");
        }

        return Current is AnchorAlias
            ? throw new YamlException(Current.Start, Current.End, "Aliases (*name) are not understood here; write the value out.")
            : true;
    }
}
