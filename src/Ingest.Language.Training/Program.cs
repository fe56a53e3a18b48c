using System.Globalization;
using Ingest.Language.Training;
using Ingest.Language.Training.Languages;
using Ingest.Language.Training.Lexicon;
using Ingest.Language.Training.Model;
using Ingest.Language.Training.Placing;
using Ingest.Language.Training.Sources;

// The seed of the model that ships.
const int Seed = 20261125;

if (args is ["--lexicon", var sources, var sets, var folder])
{
    await File.WriteAllLinesAsync(Path.Combine(folder, "inflections.tsv"), InflectedForms.Lines(Path.Combine(sources, "wordnet")), CancellationToken.None);
    await File.WriteAllLinesAsync(Path.Combine(folder, "word-classes.tsv"), LexiconBuilder.Build(new TrainingSets(sets), sources), CancellationToken.None);
    return 0;
}

if (args is ["--places", var openSets, var table])
{
    PlaceTraining.Run(new TrainingSets(openSets), table, Console.Out);
    return 0;
}

if (args is ["--languages", var target])
{
    await File.WriteAllBytesAsync(target, LanguagesModel.ToBytes(), CancellationToken.None);
    return 0;
}

if (args is not [var data, var file, .. var names] || names.Any(static name => ModelParts.All.All(part => part.Name != name)))
{
    await Console.Error.WriteLineAsync("Usage: Ingest.Language.Training DATA MODEL [PART...]");
    await Console.Error.WriteLineAsync("  DATA     folder of data sets, with its README.md");
    await Console.Error.WriteLineAsync("  MODEL    file to write; the sections of parts that are not trained are kept");
    await Console.Error.WriteLineAsync($"  PART     {string.Join(", ", ModelParts.All.Select(static part => part.Name))} (all of them where none is named)");
    await Console.Error.WriteLineAsync("or: Ingest.Language.Training --lexicon SOURCES DATA FOLDER (see tools/build-lexicon)");
    await Console.Error.WriteLineAsync("or: Ingest.Language.Training --places DATA TABLE (see tools/train-places)");
    await Console.Error.WriteLineAsync("or: Ingest.Language.Training --languages FILE (see tools/build-languages)");
    return 2;
}

var run = new TrainingRun(new TrainingSets(data), ModelSections.Read(file), Seed, Console.Out);
foreach (var part in ModelParts.All.Where(part => names.Length == 0 || names.Contains(part.Name)))
{
    await run.Log.WriteLineAsync($"{part.Name}:");
    run.Sections.Remove(part.Name);
    part.Train(run);
}

var bytes = run.Sections.ToBytes();
await File.WriteAllBytesAsync(file, bytes, CancellationToken.None);
await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{file}: {bytes.Length} bytes"));
return 0;
