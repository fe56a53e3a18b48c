using Ingest;
using Ingest.Azure.Language;
using Ingest.Azure.Storage;
using Ingest.Functions;
using Ingest.Places;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();

// The first registration of a port wins. What has no Azure form yet (the index) lives in a folder of the instance.
builder.Services.AddAzureStorage(builder.Configuration);
builder.Services.AddAzureLanguage(builder.Configuration);
builder.Services.AddIngest(builder.Configuration, Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "ingest")).FullName);

// A user's own places are deployed with the app, so that all instances have the same.
builder.Services.PostConfigure<PlacesOptions>(static options => options.Folder = AppContext.BaseDirectory);
builder.Services.AddHttpFunctions();

await builder.Build().RunAsync(CancellationToken.None);
