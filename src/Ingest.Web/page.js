"use strict";
// Everything that comes from the news is put in as text (textContent), never as HTML; links only where they lead to http or https.
const events = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"];
const form = document.getElementById("filters");
const message = document.getElementById("message");
const more = document.getElementById("more");
let next = null;
let asked = 0;

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function link(url, text) {
  if (!/^https?:\/\//i.test(url || "")) return element("span", text);
  const made = element("a", text);
  made.href = url;
  made.rel = "noopener noreferrer";
  made.target = "_blank";
  return made;
}

function cell(row, ...parts) {
  const made = document.createElement("td");
  parts.filter(Boolean).forEach(part => made.append(part, " "));
  row.append(made);
}

function sentence(claim) {
  const made = document.createElement("span");
  const start = claim.event.trigger.offset - claim.evidence.offset;
  const end = start + claim.event.trigger.length;
  const text = claim.evidence.text;
  if (start < 0 || end > text.length) {
    made.textContent = text;
  } else {
    made.append(text.slice(0, start), element("mark", text.slice(start, end)), text.slice(end));
  }
  return made;
}

function people(count) {
  const { minimum: least, maximum: most } = count;
  const number = least == null ? `at most ${most}` : most == null ? `at least ${least}` : least === most ? least : `${least}–${most}`;
  return `${count.kind}: ${count.bound === "about" ? "about " : ""}${number}`;
}

function roles(claim) {
  const named = role => role && (role.kind ? `${role.text} (${role.kind})` : role.text);
  return [named(claim.actor), named(claim.target)].filter(Boolean).join(" → ");
}

function showClaim(message) {
  const claim = message.data;
  const row = document.createElement("tr");
  const place = claim.place;
  const speaker = claim.attribution && claim.attribution.source && claim.attribution.source.text;
  cell(row, (claim.article.published || message.time).slice(0, 10));
  cell(row, claim.event.type, element("div", claim.event.subtype, "faint"), element("div", `${claim.polarity}, ${claim.modality}`, "faint"), element("div", (claim.counts || []).map(people).join(", "), "faint"));
  cell(row, place ? place.name || place.text : "", element("span", place && place.country, "faint"));
  cell(row, speaker);
  cell(row, sentence(claim), element("div", roles(claim), "faint"));
  cell(row, link(claim.article.url, claim.article.title), element("div", claim.article.publisher, "faint"));
  document.getElementById("claims").append(row);
}

function showAlert(alert) {
  const item = element("li");
  item.append(element("strong", alert.watch), " ", alert.reason, " ", element("q", alert.sentence.text), " ", link(alert.article.url, alert.article.title), " ", element("span", alert.time.slice(0, 16).replace("T", " "), "faint"));
  document.getElementById("alerts").append(item);
}

async function read(url) {
  const answer = await fetch(url, { headers: { accept: "application/json" } });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.detail || body.title || "The program does not answer.");
  return body;
}

function address(format) {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value.trim()) query.set(name, value.trim());
  if (format) query.set("format", format);
  if (format) query.set("limit", "1000");
  return `api/v1/claims?${query}`;
}

async function show(url, isFirst) {
  const mine = ++asked;
  try {
    const page = await read(url);
    if (mine !== asked) return;
    const table = document.getElementById("claims");
    if (isFirst) table.replaceChildren();
    (page.items || []).forEach(showClaim);
    next = page.next || null;
    more.hidden = !next;
    message.className = "";
    message.textContent = table.childElementCount ? "" : "No claims fit.";
  } catch (error) {
    message.className = "error";
    message.textContent = error.message;
  }
}

function start() {
  document.getElementById("csv").href = address("csv");
  document.getElementById("geojson").href = address("geojson");
  return show(address(), true);
}

async function overview() {
  const counts = await read("api/v1/summary");
  const aside = (counts.setAside || []).reduce((sum, entry) => sum + entry.count, 0);
  document.getElementById("summary").textContent = `${counts.articles} articles, ${counts.claims} claims, ${counts.alerts} alerts, ${aside} set aside`;
  const alerts = await read("api/v1/alerts?limit=10");
  if (alerts.items.length === 0) document.getElementById("alerts").append(element("li", "None yet."));
  alerts.items.forEach(showAlert);
}

events.forEach(name => form.elements.type.append(new Option(name, name)));
form.addEventListener("submit", submitted => { submitted.preventDefault(); start(); });
more.addEventListener("click", () => next && show(next, false));
start();
overview().catch(error => { document.getElementById("summary").textContent = error.message; });
