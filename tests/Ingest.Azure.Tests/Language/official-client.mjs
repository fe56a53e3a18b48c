// Asks the service double through Microsoft's own client and writes what comes back, one JSON object a line.
// node official-client.mjs ENDPOINT KEY FOLDER, where FOLDER has the node_modules with @azure/ai-language-text.
import { createRequire } from "node:module";

const [endpoint, key, folder] = process.argv.slice(2);
const { AzureKeyCredential, TextAnalysisClient } = createRequire(`${folder}/package.json`)("@azure/ai-language-text");
const client = (secret) => new TextAnalysisClient(endpoint, new AzureKeyCredential(secret), { allowInsecureConnection: true, retryOptions: { maxRetries: 1 } });
const say = (what, value) => console.log(JSON.stringify({ what, ...value }));
const refusal = (error) => ({ status: error.statusCode, code: error.code });
const entities = (answer) => ({
  id: answer.id,
  error: answer.error?.code,
  entities: answer.entities?.map((each) => [each.text, each.category, each.subCategory, each.offset, each.length, each.confidenceScore]),
});

const documents = [
  { id: "a", language: "en", text: "🎉 NATO officials met in Brussels." },
  { id: "b", language: "xx", text: "NATO" },
  { id: "c", language: "en", text: " " },
  { id: "d", language: "en", text: "x".repeat(5121) },
];
const answers = await client(key).analyze("EntityRecognition", documents, { stringIndexType: "Utf16CodeUnit" });
answers.forEach((answer) => say("document", entities(answer)));
const inElements = await client(key).analyze("EntityRecognition", [documents[0]], { stringIndexType: "TextElements_v8" });
say("text elements", entities(inElements[0]));
for (const [what, secret, texts] of [
  ["wrong key", "not-the-key", ["NATO"]],
  ["too many", key, ["a", "b", "c", "d", "e", "f"]],
]) {
  await client(secret).analyze("EntityRecognition", texts, "en").then(() => say(what, { status: 200 }), (error) => say(what, refusal(error)));
}
const twins = [{ id: "1", text: "a" }, { id: "1", text: "b" }];
await client(key).analyze("EntityRecognition", twins).then(() => say("twins", { status: 200 }), (error) => say("twins", refusal(error)));
say("before throttling", {});
const retried = await client(key).analyze("EntityRecognition", ["NATO and the Nile"], "en");
say("after throttling", entities(retried[0]));
