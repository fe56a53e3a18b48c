using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace Ingest.Language.Training.Lexicon;

/// <summary>
/// Puts beside each word's vector the tags that it leans to, as a ridge regression tells them from the vector. Vectors of a wide window put "torched" beside "rioters"; with
/// the leanings clusters of the two together part verbs from nouns and names from words, also for words that no treebank has.
/// </summary>
internal static class TagLeanings
{
    /// <summary>What the regression's weights are held back by.</summary>
    private const double Ridge = 3;

    /// <summary>The vectors with their leanings, of length one again.</summary>
    internal static IReadOnlyList<float[]> Add(IReadOnlyList<(string Word, float[] Vector)> words, WordTags tags)
    {
        Control.UseManaged();
        // Sums of several threads would come in another order each time.
        Control.UseSingleThread();
        var weights = Learn(words, tags);
        return [.. words.Select(word => Join(word.Vector, weights.TransposeThisAndMultiply(Inputs(word.Vector))))];
    }

    private static Matrix<double> Learn(IReadOnlyList<(string Word, float[] Vector)> words, WordTags tags)
    {
        var places = words[0].Vector.Length + 1;
        var squares = Matrix<double>.Build.DenseDiagonal(places, places, Ridge);
        var products = Matrix<double>.Build.Dense(places, tags.Count);
        foreach (var (word, vector) in words)
        {
            if (tags.TryFind(word, out var shares, out var uses))
            {
                var inputs = Inputs(vector);
                var weighted = inputs * Math.Log(1 + uses);
                weighted.OuterProduct(inputs).Add(squares, squares);
                weighted.OuterProduct(Vector<double>.Build.Dense(shares)).Add(products, products);
            }
        }

        return squares.Cholesky().Solve(products);
    }

    private static Vector<double> Inputs(float[] vector) => Vector<double>.Build.Dense([.. vector.Select(static value => (double)value), 1]);

    private static float[] Join(float[] vector, Vector<double> leanings)
    {
        float[] joined = [.. vector, .. leanings.Select(static value => (float)value)];
        var length = Math.Sqrt(joined.Sum(static value => (double)value * value));
        return [.. joined.Select(value => (float)(value / length))];
    }
}
