// One reported event: who takes part, when and where, who else reports it, and where the reports differ.
import { api, pathOf, query } from "../api.js";
import { h, replace } from "../dom.js";
import { n, t } from "../i18n.js";
import { happening, parties, typeOf } from "../happenings.js";
import { interval, section } from "../parts.js";

export default async function page(main) {
  const iri = new URLSearchParams(location.search).get("iri") ?? "";
  const data = await api("happening", { iri });
  const event = data.happenings.find((one) => one.iri === iri) ?? data.happenings[0];
  document.title = `${event.label} · ${t("title")}`;
  const publishers = Map.groupBy ? Map.groupBy(data.happenings, (one) => one.publisher) : grouped(data.happenings);
  replace(
    main,
    h(
      "div.heading",
      {},
      h("div", {}, h("p.kind.event", {}, t("reportedEvent")), h("h1", { dir: "auto", lang: "zh" }, event.label)),
      h("p.actions", {}, h("a.button", { href: `${pathOf(event.article)}#char=${event.begin},${event.end}` }, t("inArticle")), h("a.button", { href: `/graph${query({ start: [...event.actors, ...event.targets, ...event.places] })}` }, t("openGraph"))),
    ),
    h(
      "div.sides",
      {},
      h(
        "div.wide",
        {},
        section(t("whatHappened"), h("ul.plain.told", {}, happening(event, data, { reports: false }))),
        section(
          t("saysEach"),
          data.total > 1 ? [h("p", {}, t("mayBeSame", n(data.total), n(data.independent), n(publishers.size))), h("p.quiet", {}, t("mayBeSameNote"))] : h("p.quiet", {}, t("mayBeOne")),
          data.total > 1 ? [...publishers].map(([publisher, list]) => h("details.voice", { open: true }, h("summary", { dir: "auto" }, publisher || "—", h("span.quiet", {}, ` ${t("nReports", n(list.length))}`)), h("ul.plain.told", {}, list.map((one) => happening(one, data, { reports: false }))))) : null,
        ),
      ),
      h("div.narrow", {}, section(t("participants"), roles(event, data)), section(t("whereTheyDiffer"), differences(data, publishers))),
    ),
  );
}

function grouped(list) {
  const groups = new Map();
  for (const one of list) groups.set(one.publisher, [...(groups.get(one.publisher) ?? []), one]);
  return groups;
}

function roles(event, { entities, types }) {
  const row = (role, names, words) => {
    const all = parties(event, [names, words], entities);
    return all.length ? [h("dt", {}, t(role)), h("dd", {}, all)] : null;
  };
  return h(
    "dl.facts",
    {},
    h("dt", {}, t("type")),
    h("dd", {}, typeOf(event, types)),
    row("role-actors", "actors", "actorTexts"),
    row("role-targets", "targets", "targetTexts"),
    row("role-places", "places", "placeTexts"),
    row("role-topics", "topics", "topicTexts"),
    row("role-instruments", null, "instrumentTexts"),
    event.from ? [h("dt", {}, t("times")), h("dd", {}, interval(event))] : null,
    ["killed", "injured", "missing"].filter((k) => event[k]).map((k) => [h("dt", {}, t(k)), h("dd", {}, n(Math.round(event[k])))]),
    event.contents.length ? [h("dt", {}, t("role-contents")), h("dd", {}, event.contents.map((said) => h("p.said", { dir: "auto", lang: "zh" }, said)))] : null,
  );
}

const names = (iris, entities, words = []) => [...iris.map((iri) => entities[iri]?.label), ...words].filter(Boolean).join("、") || undefined;

const FIELDS = [
  ["standing", (one) => t(one.polarity === "negative" ? "negative" : one.modality === "asserted" ? "plainFact" : one.modality)],
  ["times", (one) => (one.from ? interval(one) : undefined)],
  ["role-places", (one, entities) => names(one.places, entities)],
  ["role-topics", (one, entities) => names(one.topics, entities, one.topicTexts)],
  ["role-instruments", (one, entities) => names([], entities, one.instrumentTexts)],
  ["killed", (one) => one.killed],
  ["injured", (one) => one.injured],
  ["missing", (one) => one.missing],
  ["amount", (one) => one.amount],
];

/** Each value that is given, with who gives it; only where there is more than one. */
function differences(data, publishers) {
  const rows = FIELDS.map(([key, value]) => {
    const values = new Map();
    for (const [publisher, list] of publishers) {
      for (const one of list) {
        const said = value(one, data.entities);
        if (said !== undefined) values.set(said, (values.get(said) ?? new Set()).add(publisher || "—"));
      }
    }
    return [key, values];
  }).filter(([, values]) => values.size > 1);
  if (!rows.length) return h("p.quiet", {}, t(data.total > 1 ? "noDifference" : "onlyReport"));
  return h(
    "dl.facts.differences",
    {},
    rows.map(([key, values]) => [h("dt", {}, t(key)), h("dd", {}, [...values].map(([value, names]) => h("p", {}, h("strong", { dir: "auto" }, value), h("span.quiet", { dir: "auto" }, ` ${[...names].join("、")}`))))]),
  );
}
