using System.Collections.Frozen;

namespace Ingest.Claims.Syntax;

/// <summary>Reads relations as Universal Dependencies 2 writes them (https://universaldependencies.org/u/dep/).</summary>
internal static class Relations
{
    private static readonly FrozenDictionary<string, Relation> Known = new Dictionary<string, Relation>(StringComparer.Ordinal)
    {
        ["root"] = Relation.Root,
        ["nsubj"] = Relation.Subject,
        ["nsubj:outer"] = Relation.Subject,
        ["nsubj:pass"] = Relation.PassiveSubject,
        ["csubj"] = Relation.ClauseSubject,
        ["expl"] = Relation.Expletive,
        ["obj"] = Relation.Object,
        ["iobj"] = Relation.IndirectObject,
        ["obl"] = Relation.Oblique,
        ["obl:agent"] = Relation.Agent,
        ["ccomp"] = Relation.ClauseComplement,
        ["xcomp"] = Relation.OpenComplement,
        ["advcl"] = Relation.AdverbialClause,
        ["acl"] = Relation.AdjectivalClause,
        ["acl:relcl"] = Relation.RelativeClause,
        ["advcl:relcl"] = Relation.RelativeClause,
        ["parataxis"] = Relation.Parataxis,
        ["conj"] = Relation.Conjunct,
        ["cc"] = Relation.Coordinator,
        ["appos"] = Relation.Apposition,
        ["nmod"] = Relation.NominalModifier,
        ["nmod:poss"] = Relation.Possessor,
        ["amod"] = Relation.AdjectivalModifier,
        ["nummod"] = Relation.NumericModifier,
        ["advmod"] = Relation.AdverbialModifier,
        ["compound"] = Relation.Compound,
        ["compound:prt"] = Relation.Particle,
        ["flat"] = Relation.Flat,
        ["fixed"] = Relation.Fixed,
        ["case"] = Relation.Case,
        ["mark"] = Relation.Mark,
        ["det"] = Relation.Determiner,
        ["aux"] = Relation.Auxiliary,
        ["aux:pass"] = Relation.PassiveAuxiliary,
        ["cop"] = Relation.Copula,
        ["discourse"] = Relation.Discourse,
        ["vocative"] = Relation.Vocative,
        ["dislocated"] = Relation.Dislocated,
        ["list"] = Relation.List,
        ["punct"] = Relation.Punctuation,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The relation that <paramref name="name"/> stands for; of a subtype that is not told apart, its main relation.</summary>
    public static Relation Of(string name)
    {
        if (Known.TryGetValue(name, out var relation))
        {
            return relation;
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Known.TryGetValue(name[..colon], out relation) ? relation : Relation.Other;
    }
}
