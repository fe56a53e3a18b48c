using Ingest.Language.Naming;

namespace Ingest.Language.Training.Naming;

/// <summary>What a stretch of text may be labelled as: a bit for each class of names, and one for "no name". Sets do not mark the same things, so one bit is a statement and several are silence.</summary>
internal static class NameScope
{
    internal const uint Person = 1 << 0;
    internal const uint Organization = 1 << 1;
    internal const uint Location = 1 << 2;
    internal const uint Event = 1 << 3;
    internal const uint Product = 1 << 4;
    internal const uint Other = 1 << NameLabels.Other;
    internal const uint None = 1 << 6;

    /// <summary>Nothing is said.</summary>
    internal const uint Any = (1 << 7) - 1;

    /// <summary>No person, organisation or place; perhaps a name of another kind.</summary>
    internal const uint Unnamed = None | Event | Product | Other;

    /// <summary>The labels that a token of a stretch may have, as bits.</summary>
    internal static uint Labels(uint scope)
    {
        var labels = (scope & None) != 0 ? 1u << NameLabels.Outside : 0;
        for (var @class = 0; @class <= NameLabels.Other; @class++)
        {
            if ((scope & (1u << @class)) != 0)
            {
                labels |= 0xFu << NameLabels.Of(@class, 0);
            }
        }

        return labels;
    }

    /// <summary>Whether a scope names one class of names and nothing else.</summary>
    internal static bool IsName(uint scope) => scope < None && uint.IsPow2(scope);
}
