// The answer of a named question: as a table, and as a chart or a network where that fits.
import { api, pathOf, query } from "./api.js";
import { bars, columns } from "./chart.js";
import { h } from "./dom.js";
import { typeOf } from "./happenings.js";
import { t } from "./i18n.js";
import { day, entityLink, typeName } from "./parts.js";
import { SOUGHT } from "./types.js";

const BARS = 12;

/** Rows whose dates make a chart of their own. */
const LEAST_DATED = 4;

/** Columns of which each row says that the one has to do with the other. */
const PAIRS = [["a", "b"], ["name", "other"], ["visitor", "destination"], ["from", "to"], ["name", "of"]];

/** More would be a ball of wool. */
const MOST_TIES = 60;

const NUMBERS = /^(articles|sentences|mentions|count)$/;

/** The elements that show an answer, best first. */
export async function answered(data) {
  const kinds = data.columns.includes("type") ? Object.values((await api("kinds")).types) : [];
  // Answers tell kinds of events in English.
  const types = Object.fromEntries(kinds.map((kind) => [kind.en, kind]));
  return [chart(data), network(data), table(data, types)];
}

const folded = (title, ...content) => h("details.card", { open: true }, h("summary", {}, title), content);

/** Names with a number beside them are drawn as bars; what else has dates, over time. */
function chart(data) {
  const name = data.columns.findIndex((c) => /^(name|publisher|source)$/.test(c));
  const number = data.columns.findIndex((c) => NUMBERS.test(c));
  if (name >= 0 && number >= 0 && data.rows.length > 1) {
    return folded(t("chart"), bars(data.rows.slice(0, BARS).map((row) => [content(row[name]), Number(row[number].text)])));
  }
  const dated = ["begin", "date", "published"].map((c) => data.columns.indexOf(c)).find((i) => i >= 0);
  if (dated === undefined || number >= 0) return null;
  const days = {};
  for (const row of data.rows) {
    const on = /^\d{4}-\d\d-\d\d/.exec(row[dated].text)?.[0];
    if (on) days[on] = (days[on] ?? 0) + 1;
  }
  return Object.keys(days).length < LEAST_DATED ? null : folded(t("overTime"), columns([{ days }], t("overTime")));
}

/** Rows that tie two names are drawn as a network. */
function network(data) {
  const pair = PAIRS.map((names) => names.map((name) => data.columns.indexOf(name))).find(([a, b]) => a >= 0 && b >= 0);
  if (!pair) return null;
  const weight = data.columns.findIndex((c) => NUMBERS.test(c));
  const ties = data.rows
    .map((row) => ({ a: row[pair[0]], b: row[pair[1]], count: weight < 0 ? 1 : Number(row[weight].text) }))
    .filter(({ a, b }) => a.text && b.text && (a.iri || b.iri))
    .slice(0, MOST_TIES);
  if (ties.length < 2) return null;
  const box = h("div.canvas.picture", { role: "img", "aria-label": t("network") });
  import("./graph/picture.js").then(({ default: draw }) => draw(box, ties)).catch((e) => box.replaceChildren(e.message));
  return folded(t("network"), box);
}

/** All entities of an answer as the beginning of a graph. */
export function graphLink(data) {
  const entities = data.rows.flat().filter((cell) => cell.type && /\/entity\//.test(cell.iri ?? ""));
  return entities.length ? h("a.button", { href: `/graph${query({ start: [...new Set(entities.map((c) => c.iri))].slice(0, 20) })}` }, t("openGraph")) : null;
}

function table(data, types) {
  // The address of the article goes with its headline.
  const article = data.columns.includes("headline") ? data.columns.indexOf("article") : -1;
  const shown = data.columns.map((name, i) => ({ name, i })).filter(({ i }) => i !== article && data.rows.some((row) => row[i].text));
  const long = shown.some(({ i }) => data.rows.some((row) => kindOf(row[i].text) === ".long"));
  const cell = (row, { name, i }) =>
    h(`td${kindOf(row[i].text)}${name === "event" ? ".told" : ""}`, { dir: "auto", "data-label": heading(name) }, name === "headline" && article >= 0 ? headline(row[i].text, row[article]) : content(row[i], name, types));
  return h(
    "div.scroll.answer",
    { tabindex: "0", role: "region", "aria-label": t("table") },
    h(
      `table${long ? ".wide" : ""}`,
      {},
      h("thead", {}, h("tr", {}, shown.map(({ name, i }) => h(`th${kindOf(data.rows[0][i].text)}`, { scope: "col" }, heading(name))))),
      h("tbody", {}, data.rows.map((row) => h("tr", {}, shown.map((column) => cell(row, column))))),
    ),
  );
}

/** A column's name in the language of the pages, where they know it. */
const heading = (column) => (t(`col-${column}`) === `col-${column}` ? column : t(`col-${column}`));

/** Numbers stand to the right, dates in one line, sentences have room. */
const kindOf = (text) => (/^-?[\d.]+$/.test(text) ? ".number" : /^\d{4}-\d\d(-\d\d)?/.test(text) ? ".date" : text.length > 24 && !/^https?:/.test(text) ? ".long" : "");

const outside = (url, text) => h("a.out", { href: url, rel: "noreferrer noopener", target: "_blank" }, text);

function headline(text, article) {
  const path = pathOf(article.iri ?? "");
  if (!path) return [text, " ", outside(article.text, hostOf(article.text))];
  return h("a", { href: path, lang: "zh" }, text || "—");
}

function content(cell, column, types = {}) {
  if (column === "status") return t(cell.text === "did not happen" ? "negative" : cell.text === "asserted" ? "plainFact" : cell.text);
  if (column === "relation") return t(`rel-${cell.text}`).replace(/^rel-/, "");
  if (column === "type") return typeOf({ type: cell.text }, types);
  if (SOUGHT.includes(cell.text) && /^(kind|typeOf.)$/.test(column)) return typeName(cell.text);
  const path = pathOf(cell.iri ?? "");
  if (cell.type) return entityLink({ iri: cell.iri, label: cell.text, type: cell.type });
  if (path) return h("a", { href: path }, cell.text.length > 60 ? decodeURI(cell.iri.split("/").at(-1)) : cell.text);
  if (/^https?:\/\//.test(cell.text)) return outside(cell.text, hostOf(cell.text));
  return /^\d{4}-\d\d-\d\dT/.test(cell.text) ? day(cell.text) : cell.text;
}

const hostOf = (url) => (URL.canParse(url) ? new URL(url).host : url);
