// Events that articles report and what people are reported to have said.
import { api, pathOf, query } from "./api.js";
import { h, replace } from "./dom.js";
import { lang, n, t } from "./i18n.js";
import { day, entityLink, failure, interval, marked, source } from "./parts.js";

const STANDINGS = ["asserted", "planned", "possible", "demanded", "hypothetical", "denied", "negative"];

/** How the text holds an event or claim, marked wherever it is no plain fact. */
export function standing(told) {
  return [told.polarity === "negative" ? "negative" : told.modality].filter((m) => STANDINGS.includes(m) && m !== "asserted").map((m) => h(`span.mark.${m}`, {}, t(m)));
}

const ROLES = [
  ["actors", "actorTexts"],
  ["targets", "targetTexts"],
  ["places", "placeTexts"],
  ["topics", "topicTexts"],
  [null, "instrumentTexts"],
];

/** Entities as links and, for those who are not named, their words. */
export function parties(event, [names, words], entities) {
  const links = (event[names] ?? []).map((iri) => (entities[iri] ? entityLink(entities[iri]) : null)).filter(Boolean);
  const others = (event[words] ?? []).map((text) => h("span", { dir: "auto", lang: "zh" }, text));
  return [...links, ...others].flatMap((one, i) => (i ? ["、", one] : [one]));
}

export const typeOf = (event, types) => (lang === "zh" ? types[event.type]?.zh : types[event.type]?.en) ?? event.type;

const number = (event, name, label) => (event[name] ? h("span.figure", {}, `${t(label)} ${n(Math.round(event[name]))}`) : null);

/** What kind of thing happened, to whom, where, when: one line. */
export function happeningLine(event, { entities, types }) {
  const [actors, targets, places, topics, instruments] = ROLES.map((role) => parties(event, role, entities));
  return h(
    "p.what",
    {},
    h("span.etype", {}, typeOf(event, types)),
    h("span", {}, actors),
    targets.length ? h("span", {}, actors.length ? h("span.quiet", { "aria-hidden": "true" }, "→ ") : null, targets) : null,
    [["at", places], ["about", topics], ["by", instruments]].map(([word, all]) => (all.length ? h("span", {}, h("span.quiet", {}, `${t(word)} `), all) : null)),
    event.from ? h("time.quiet", { datetime: day(event.from) }, interval(event)) : null,
    number(event, "killed", "killed"),
    number(event, "injured", "injured"),
    number(event, "missing", "missing"),
    event.amount ? h("span.figure", {}, `${n(event.amount)} ${event.currency ?? ""}`) : null,
    standing(event),
  );
}

export const happeningPath = (event) => `/happening${query({ iri: event.iri })}`;

export function happening(event, page, { reports = true } = {}) {
  return h(
    "li.happening",
    {},
    happeningLine(event, page),
    h("p.said", { lang: "zh", dir: "auto" }, marked(event.text ?? "", event.marks ?? [], page.entities)),
    h("div.sourceline", {}, source(event), reports ? h("a.more", { href: happeningPath(event) }, t("whoReports")) : null),
  );
}

/** Who says what: the speaker, how well known, the words. */
export function statement(one, { entities }, { where = true } = {}) {
  const speaker = entities[one.speaker];
  const words = one.direct === "true" ? `“${one.said}”` : one.said;
  return h(
    "li.statement",
    {},
    h(
      "p.what",
      {},
      speaker ? entityLink(speaker) : h("span", { dir: "auto", lang: "zh" }, one.speakerText),
      speaker || one.speakerKind === "named" ? null : h("span.mark", {}, t(`kind-${one.speakerKind}`)),
      h("span.quiet", {}, t(one.direct === "true" ? "inOwnWords" : "reportedly")),
    ),
    h("blockquote.said", { lang: "zh", dir: "auto", title: one.text }, words),
    where ? source(one) : null,
  );
}

/** A list that grows, with a choice of standings and of kinds where there are several. */
export function happenings(filter, size = 8) {
  const box = h("div", {}, h("p.quiet", {}, t("loading")));
  const load = async (chosen, offset) => {
    const page = await api("happenings", { ...filter, ...chosen, sort: "date", offset, limit: size });
    if (!page.total && !chosen.status && !chosen.type) return replace(box, h("p.quiet", {}, t("nothing")));
    const again = (change) => load({ ...chosen, ...change }, 0).catch((e) => replace(box, failure(e)));
    if (!offset) replace(box, choice(page.standings, chosen.status, again), filter.type ? null : kinds(page, chosen.type, again), h("ul.plain.told", {}, page.total ? null : h("li.quiet", {}, t("nothing"))));
    box.querySelector("button.further")?.remove();
    box.querySelector("ul.told").append(...page.happenings.map((event) => happening(event, page)));
    further(box, offset + size, page.total, (next) => load(chosen, next));
  };
  load({}, 0).catch((e) => replace(box, failure(e)));
  return box;
}

/** The kinds of events in the list, to look at one alone. */
function kinds(page, chosen, choose) {
  const all = Object.entries(page.kinds);
  if (all.length < 2 && !chosen) return null;
  const option = (value, label) => h("option", { value, selected: value === (chosen ?? "") }, label);
  const select = h("select", { "aria-label": t("kindOfEvent"), onchange: (e) => choose({ type: e.target.value || undefined }) }, option("", t("allKinds")), all.map(([kind, count]) => option(kind, `${typeOf({ type: kind }, page.types)} ${n(count)}`)));
  return h("p.kinds", {}, select);
}

function further(box, shown, total, more) {
  if (shown < total) box.append(h("button.further", { type: "button", onclick: () => more(shown) }, `${t("more")} (${n(total - shown)})`));
}

function choice(standings, status, choose) {
  const some = STANDINGS.filter((s) => standings[s]);
  if (some.length < 2 && !status) return null;
  const all = some.reduce((sum, s) => sum + standings[s], 0);
  const button = (key, label, count) => h("button.choice", { type: "button", "aria-pressed": String(status === key), onclick: () => choose({ status: key }) }, `${label} `, h("span.count", {}, n(count)));
  return h("div.choices", { role: "group", "aria-label": t("standing") }, button(undefined, t("all"), all), some.map((s) => button(s, t(s === "asserted" ? "plainFact" : s), standings[s])));
}

/** What somebody says, or what is said about somebody. */
export function statements(filter, size = 5) {
  const box = h("div", {}, h("p.quiet", {}, t("loading")));
  const load = async (offset) => {
    const page = await api("statements", { ...filter, offset, limit: size });
    if (!page.total) return replace(box, h("p.quiet", {}, t("nothing")));
    if (!offset) replace(box, h("ul.plain.told", {}));
    box.querySelector("button.further")?.remove();
    box.querySelector("ul.told").append(...page.statements.map((one) => statement(one, page)));
    further(box, offset + size, page.total, load);
  };
  load(0).catch((e) => replace(box, failure(e)));
  return box;
}
