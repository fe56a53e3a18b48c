using System.Globalization;
using System.Text;
using Ingest.Claims;
using Ingest.Entities;
using Ingest.Places;
using Ingest.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests.Claims;

/// <summary>All engines together, as in production, over texts that hold any code unit there is.</summary>
public sealed class AnyUnicodeTextTests
{
    private const int Rounds = 1500;

    private static readonly string[] Pieces =
    [
        " ", " ", ". ", ", ", "\n\n", "“", "”", "Aleppo ", "Deir ez-Zor ", "الرقة ", "Київ ", "Mayor Ida Holm ", "said ", "that ", "rebels ", "captured ", "the town of ",
        "on Monday ", "last year ", "in 9999 ", "31 December 9999 ", "1 January 0001 ", "last week ", "next month ", "tomorrow ", "999999999 weeks ago ", "attacked ", "İ", "ß", "e\u0301", "ﷺ", "㍿",
    ];

    private static readonly DateTimeOffset?[] Times = [null, Texts.Published, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new(9999, 12, 31, 23, 0, 0, TimeSpan.FromHours(14)), new(1, 1, 1, 1, 0, 0, TimeSpan.FromHours(-14))];

    private static readonly char[] NoCharacters = ['\uFFFE', '\uFFFF', '\uFDD0', '\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\u202E', '\uFEFF', '\0'];

    [Theory]
    [InlineData(20261122)]
    [InlineData(3)]
    public async Task AnalyzeAsync_AnyCodeUnits_AnswersWithSpansOfTheText(int seed)
    {
        var random = new Random(seed);
        await using var services = Services();
        var analyzer = services.GetRequiredService<ArticleAnalyzer>();
        for (var round = 0; round < Rounds; round++)
        {
            var text = RandomText(random);
            var published = Times[random.Next(Times.Length)];
            var where = $"seed {seed}, round {round}, published {published?.ToString("O", CultureInfo.InvariantCulture)}, text {Escaped(text)}";
            var outcome = await TryAsync(() => analyzer.AnalyzeAsync(new AnalysisInput(text, text, published, "en", text), TestContext.Current.CancellationToken), where);
            Check(Assert.IsType<AnalysisOutcome.Analyzed>(outcome).Analysis, text, where);
        }
    }

    private static ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder().Build();
        return new ServiceCollection().AddEntities(configuration).AddPlaces(configuration).AddClaims(configuration).BuildServiceProvider();
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(40); length > 0; length--)
        {
            _ = random.Next(8) switch
            {
                0 => text.Append((char)random.Next(char.MaxValue + 1)),
                1 => text.Append(NoCharacters[random.Next(NoCharacters.Length)]),
                2 => text.Append(char.ConvertFromUtf32(random.Next(0x10000, 0x110000))),
                _ => text.Append(Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text.ToString();
    }

    private static async Task<T> TryAsync<T>(Func<Task<T>> action, string where)
    {
        try
        {
            return await action();
        }
#pragma warning disable CA1031 // Any exception is a finding; it is shown with its input.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new InvalidOperationException(where, exception);
        }
    }

    private static void Check(Analysis analysis, string text, string where)
    {
        Assert.All(analysis.Entities, entity => Same(text, entity.Text, entity.Offset, entity.Length, where));
        Assert.All(analysis.Places, place => Same(text, place.Text, place.Offset, place.Length, where));
        Assert.All(analysis.Claims, claim => Same(text, claim.Evidence.Text, claim.Evidence.Offset, claim.Evidence.Length, where));
        Assert.NotEmpty(CanonicalJson.ToUtf8(analysis, ClaimsJson.Options));
    }

    private static void Same(string text, string span, int offset, int length, string where) => Assert.True(length > 0 && text.Substring(offset, length) == span, where);

    private static string Escaped(string text) => string.Concat(text.Select(static unit => unit is >= ' ' and <= '~' ? unit.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}")));
}
