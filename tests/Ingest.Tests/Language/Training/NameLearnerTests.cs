using Ingest.Language;
using Ingest.Language.Model;
using Ingest.Language.Naming;
using Ingest.Language.Training.Model;
using Ingest.Language.Training.Naming;
using Ingest.Language.Words;
using Xunit;

namespace Ingest.Tests.Language.Training;

public sealed class NameLearnerTests
{
    private static readonly string[] People = ["Zorva", "Quill", "Mirn", "Taff", "Brisk", "Lume"];
    private static readonly string[] Firms = ["Dunstable", "Ferrow", "Glint", "Harp", "Ivory", "Jute"];

    [Fact]
    public void Learn_ContextsOfMadeUpNames_TellsUnseenOnesApart()
    {
        var recognizer = Trained([.. People.Select(static name => Sample($"Yesterday the tailor {name} smiled at us.", name, NameScope.Person)),
            .. Firms.Select(static name => Sample($"Shares of {name} sank by a tenth.", name, NameScope.Organization))]);
        Assert.Equal("Person:Wexley", Read(recognizer, "Yesterday the tailor Wexley smiled at us."));
        Assert.Equal("Organization:Wexley", Read(recognizer, "Shares of Wexley sank by a tenth."));
    }

    [Fact]
    public void Learn_WhatASetLeavesOpen_IsNotLearnedAsNoName()
    {
        var recognizer = Trained([.. People.Select(static name => Sample($"Yesterday the tailor {name} smiled at us.", name, NameScope.Person)),
            .. Firms.Select(static name => Sample($"Yesterday the tailor {name} smiled at us.", name, NameScope.Any))]);
        Assert.Equal("Person:Wexley", Read(recognizer, "Yesterday the tailor Wexley smiled at us."));
    }

    [Fact]
    public void Learn_SameSeed_GivesSameBytes()
    {
        var samples = People.Select(static name => Sample($"The tailor {name} smiled.", name, NameScope.Person)).ToList();
        Assert.Equal(Section(samples), Section(samples));
    }

    private static NameSample Sample(string text, string name, uint scope)
    {
        var start = text.IndexOf(name, StringComparison.Ordinal);
        return new NameSample("made-up", name, text, [new NameSpan(start, start + name.Length, scope)], NameScope.None, NameMaps.News);
    }

    private static byte[] Section(IEnumerable<NameSample> samples)
    {
        var reader = new NameRunReader(static _ => PlaceHint.None, Empty());
        var runs = samples.SelectMany(reader.Read).ToList();
        var numbers = FeatureNumbers.Of(runs, least: 1);
        return new NameLessons(numbers, seed: 7, learners: 2, epochs: 10).Learn(runs.ConvertAll(numbers.Number), out _);
    }

    private static NameRecognizer Trained(IEnumerable<NameSample> samples)
    {
        var sections = new ModelSections();
        sections.Set(NameTagger.WeightsSection, Section(samples));
        sections.Set(NameTagger.SurenessSection, ["0", .. Enumerable.Repeat("90", NameLabels.Other + 1)]);
        return new NameRecognizer(static _ => PlaceHint.None, NameTagger.Of(sections.Open()));
    }

    private static ModelFile Empty() => new ModelSections().Open();

    private static string Read(NameRecognizer recognizer, string text)
    {
        var tokens = Tokenizer.Cut(text);
        return string.Join('|', recognizer.Find(text, tokens, SentenceSplitter.Split(text, tokens))
            .Where(static name => name.Category is not "DateTime" and not "Quantity" and not "PersonType")
            .Select(name => $"{name.Category}:{text.Substring(name.Offset, name.Length)}"));
    }
}
