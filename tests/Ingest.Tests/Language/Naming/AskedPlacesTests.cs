using Ingest.Language;
using Ingest.Language.Naming;
using Ingest.Language.Words;
using Xunit;

namespace Ingest.Tests.Language.Naming;

public sealed class AskedPlacesTests
{
    [Fact]
    public void Of_SameNameAgain_IsAskedOnce()
    {
        var asked = new List<string>();
        var places = Places("Norwick fell; Norwick rose; Oslo did not.", name => Answer(asked, name));
        Assert.Equal([PlaceHint.Gpe, PlaceHint.Gpe, PlaceHint.None], [places.Of(0, 1), places.Of(3, 4), places.Of(6, 7)]);
        Assert.Equal(["Norwick", "Oslo"], asked);
    }

    [Fact]
    public void Of_MoreNamesThanThereWasRoomFor_AsksEachOnce()
    {
        var asked = new List<string>();
        var words = string.Join(' ', Enumerable.Range(0, 1000).Select(static number => $"Place{number}"));
        var places = Places(words, name => Answer(asked, name));
        for (var round = 0; round < 2; round++)
        {
            Assert.All(Enumerable.Range(0, 1000), index => Assert.Equal(index == 7 ? PlaceHint.Gpe : PlaceHint.None, places.Of(index, index + 1)));
        }

        Assert.Equal(1000, asked.Count);
    }

    [Fact]
    public void Of_NobodyToAsk_KnowsNothing()
    {
        var places = Places("Norwick fell.", null);
        Assert.Equal((PlaceHint.None, false), (places.Of(0, 1), places.AnyKnown));
    }

    private static PlaceHint Answer(List<string> asked, ReadOnlySpan<char> name)
    {
        asked.Add(name.ToString());
        return name is "Norwick" or "Place7" ? PlaceHint.Gpe : PlaceHint.None;
    }

    private static AskedPlaces Places(string text, PlaceNames? places)
    {
        var tokens = Tokenizer.Cut(text);
        return new AskedPlaces(new Reading(text, tokens, SentenceSplitter.Split(text, tokens), TraitTable.Default), places);
    }
}
