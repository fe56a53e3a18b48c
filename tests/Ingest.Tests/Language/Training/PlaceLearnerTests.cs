using Ingest.Language.Training.Placing;
using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Language.Training;

public sealed class PlaceLearnerTests
{
    private static readonly double[] Start = new double[PlaceScore.Count];

    [Fact]
    public void Learn_FeatureOfTheRightPlaces_GainsWeight()
    {
        PlaceExample[] examples = [Example(PlaceFeature.Capital, PlaceFeature.Seat), Example(PlaceFeature.Capital, PlaceFeature.PartOfTown)];
        var weights = PlaceLearner.Learn(examples, Start, 1);
        Assert.True(weights[(int)PlaceFeature.Capital] > 0);
        Assert.True(weights[(int)PlaceFeature.Seat] < 0);
        Assert.Equal(2, PlaceLearner.Right(examples, weights));
    }

    [Fact]
    public void Learn_WhatNoExampleHas_StaysAtItsStart()
    {
        var start = (double[])Start.Clone();
        start[(int)PlaceFeature.HomeCountry] = 0.8;
        Assert.Equal(0.8, PlaceLearner.Learn([Example(PlaceFeature.Capital, PlaceFeature.Seat)], start, 1)[(int)PlaceFeature.HomeCountry], 9);
    }

    [Fact]
    public void Of_ContainerBesideAName_IsHiddenAndTellsTheRightPlace()
    {
        var document = new PlaceDocument("The fair in Paris, Texas, drew crowds.", []);
        var example = Assert.Single(new PlaceExamples(Gazetteer.Open()).Of(document, PlaceScore.Weights));
        Assert.Equal(("paris", "container"), (example.Name, example.Source));
        Assert.All(example.Features, static features => Assert.Equal(0, features[(int)PlaceFeature.Contained]));
        Assert.Contains(true, example.IsRight);
        Assert.Contains(false, example.IsRight);
    }

    [Fact]
    public void Of_TitleOfTheEncyclopedia_TellsTheRightPlace()
    {
        var document = new PlaceDocument("The fair in Paris drew crowds.", [new TitledPlace(12, 17, "Paris, Texas")]);
        var example = Assert.Single(new PlaceExamples(Gazetteer.Open()).Of(document, PlaceScore.Weights));
        Assert.Equal("title", example.Source);
        Assert.Single(example.IsRight, static isRight => isRight);
    }

    private static PlaceExample Example(PlaceFeature right, PlaceFeature wrong) => new("x", "container", [With(right), With(wrong)], [true, false]);

    private static double[] With(PlaceFeature feature)
    {
        var features = new double[PlaceScore.Count];
        features[(int)feature] = 1;
        return features;
    }
}
