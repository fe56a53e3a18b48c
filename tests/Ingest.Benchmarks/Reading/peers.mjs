// Reads the same texts with the npm packages compromise and wink-nlp: node peers.mjs FOLDER-WITH-PACKAGES TEXTS TOKENS ROUNDS
// TOKENS is how many tokens Ingest counts in them, so that all are measured by one count; the best round counts.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [folder, file, tokens, rounds] = process.argv.slice(2);
const require = createRequire(`${folder}/`);
const texts = readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line).text);

function time(name, read) {
  let best = Infinity;
  for (let round = -1; round < Number(rounds); round++) {
    const started = performance.now();
    for (const text of texts) read(text);
    if (round >= 0) best = Math.min(best, performance.now() - started);
  }
  console.log(`${name}: ${Math.round((Number(tokens) / best) * 1000)} tokens/s`);
}

const compromise = require("compromise");
time("compromise, tags and names", (text) => {
  const document = compromise(text);
  return [document.people().out("array"), document.places().out("array"), document.organizations().out("array")];
});

const model = require("wink-eng-lite-web-model");
const wink = require("wink-nlp")(model, ["sbd", "negation", "ner", "pos"]);
const its = wink.its;
time("wink-nlp, sentences, tags and its entities (no persons, places, organizations)", (text) => {
  const document = wink.readDoc(text);
  return [document.tokens().out(its.pos), document.entities().out(its.detail), document.sentences().out()];
});
