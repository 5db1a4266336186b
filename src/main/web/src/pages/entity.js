// One entity, event or series: all that is known, each with its sources.
import { api, iriOf, pathOf, query } from "../api.js";
import { columns, bars } from "../chart.js";
import { h, replace } from "../dom.js";
import { lang, n, t } from "../i18n.js";
import { happenings, standing, statements } from "../happenings.js";
import identity from "../identity.js";
import { contents, dataLinks, day, entityLink, failure, interval, marked, moreSentences, ranking, section, sentenceList, source, typeName } from "../parts.js";
import { colourOf, SOUGHT } from "../types.js";

const SKOS = "http://www.w3.org/2004/02/skos/core#";
const NG = "https://w3id.org/newsgraph/ontology#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

export default async function entity(main) {
  const status = await api("status");
  const iri = iriOf(location.pathname, status.base);
  const filter = Object.fromEntries(["from", "to", "publisher", "sure"].map((k) => [k, new URLSearchParams(location.search).get(k) ?? ""]));
  const scope = { entity: iri, ...filter };
  const asked = askBeside(scope);
  const data = await api("entity", { iri, ...filter });
  if (data.replacedBy) return location.replace(pathOf(data.replacedBy));
  document.title = `${data.label} · ${t("title")}`;
  const isEvent = data.type === "event";
  replace(
    main,
    heading(data),
    filters(filter, data),
    contents(...(isEvent ? ["reports", "saysEach", "reportedAround", "participants"] : [data.type === "person" && "posts", "happenings", "said"]), "timeline", "sentences", "seenWith", "identity"),
    h(
      "div.sides",
      {},
      h(
        "div.wide",
        {},
        section(t("articlesOverTime"), columns([{ days: data.days, className: colourOf(data.type) }], t("articlesOverTime"), { onpick: (key) => location.assign(query({ ...filter, from: key, to: key })) })),
        isEvent ? h("div", { id: "reports" }) : null,
        data.type === "person" ? h("div", { id: "posts" }) : null,
        section(t(isEvent ? "reportedAround" : "happenings"), happenings(isEvent ? scope : { party: iri, ...filter })),
        isEvent ? null : talk(iri, filter, data),
        section(t("timeline"), h("p.quiet", {}, t("timelineNote")), h("div", { id: "timeline" })),
        section(t("sentences"), moreSentences(scope)),
      ),
      h(
        "div.narrow",
        {},
        known(data),
        h("div", { id: "map" }),
        isEvent ? h("div", { id: "roles" }) : null,
        section(t("seenWith"), SOUGHT.map((kind) => (data.seen[kind].length ? [h(`h3.${kind}`, {}, t(kind)), ranking(data.seen[kind], 6)] : null)), h("div.small-graph", { id: "small-graph" })),
        section(t("publishers"), bars(Object.entries(data.publishers).slice(0, 12))),
        identity(data, status),
      ),
    ),
  );
  const later = [timeline(asked.dated), map(data, asked.places), smallGraph(iri, filter)];
  if (data.type === "person") later.push(postsOf(iri));
  if (isEvent) later.push(reports(iri, filter));
  await Promise.all(later);
}

/** What can be asked for without knowing what kind of thing it is, or whether it has another name now; who shows it tells of failures. */
function askBeside(scope) {
  const asked = {
    dated: api("sentences", { ...scope, speaksFrom: "1000", limit: 60 }),
    places: api("places", { ...scope, limit: 24 }),
  };
  Object.values(asked).forEach((answer) => answer.catch(() => {}));
  return asked;
}

function heading(data) {
  return h(
    "div.heading",
    {},
    h("div", {}, h(`p.kind.${colourOf(data.type)}`, {}, typeName(data.type)), h("h1", { dir: "auto", lang: "zh" }, data.label), h("p.quiet", {}, t("nArticles", n(data.articles)))),
    h(
      "p.actions",
      {},
      h("a.button", { href: `/graph${query({ start: data.iri })}` }, t("openGraph")),
      h("a.button", { href: `/compare${query({ a: data.iri })}` }, t("compareWith")),
    ),
  );
}

function filters(filter, data) {
  const names = Object.keys(data.publishers);
  if (filter.publisher && !names.includes(filter.publisher)) names.push(filter.publisher);
  return h(
    "form.filter",
    { method: "get" },
    h("label", {}, t("from"), h("input", { type: "text", name: "from", value: filter.from, placeholder: "2019-06", pattern: "\\d{4}(-\\d\\d(-\\d\\d)?)?" })),
    h("label", {}, t("to"), h("input", { type: "text", name: "to", value: filter.to, placeholder: "2019-12-31", pattern: "\\d{4}(-\\d\\d(-\\d\\d)?)?" })),
    h(
      "label",
      {},
      t("publisher"),
      h("select", { name: "publisher" }, h("option", { value: "" }, t("all")), names.map((p) => h("option", { value: p, selected: p === filter.publisher }, p))),
    ),
    h("label.check", {}, h("input", { type: "checkbox", name: "sure", value: "1", checked: filter.sure === "1" }), t("sure")),
    h("button", {}, t("apply")),
    Object.values(filter).some(Boolean) ? h("a", { href: location.pathname }, t("clear")) : null,
  );
}

/** What a class or property is called: as the store says, else as these pages do. */
const called = (value) => (lang === "zh" ? value.zh : value.en) ?? value.en ?? value.label ?? t(value.value.replace(/^.*[/#]/, ""));

/** Of the project's own terms those that tell something of the thing itself. */
const TOLD = ["series", "edition", "year"];

function known(data) {
  const rows = [];
  const facts = data.facts;
  const row = (label, values) => {
    if (values.length) rows.push(h("dt", {}, label), h("dd", { dir: "auto" }, values));
  };
  const names = [...(facts[`${SKOS}altLabel`] ?? [])];
  row(t("type"), [...new Set((facts[TYPE] ?? []).map(called).filter((name) => !/^(Person|Organization|Place|Event)$/.test(name)))].join("、"));
  row(t("names"), [...new Set(names.map((v) => v.value))].filter((name) => name !== data.label).slice(0, 12).join("、"));
  for (const term of TOLD) {
    row(t(term), (facts[NG + term] ?? []).slice(0, 4).map((v, i) => [i ? "、" : "", v.iri && pathOf(v.value) ? h("a", { href: pathOf(v.value) }, called(v)) : v.value]).flat());
  }
  row(t("containedIn"), (facts["https://schema.org/containedInPlace"] ?? []).filter((v) => pathOf(v.value)).map((v, i) => [i ? "、" : "", h("a.entity.place", { href: pathOf(v.value) }, called(v))]).flat());
  const links = [...(facts[`${SKOS}exactMatch`] ?? []), ...(facts[`${SKOS}closeMatch`] ?? [])];
  row(t("links"), links.map((v) => h("a.out", { href: /^https?:/.test(v.value) ? v.value : false, rel: "noreferrer noopener", target: "_blank" }, readable(v.value))));
  row(t("data"), [dataLinks(data.iri)]);
  return section(t("known"), h("dl.facts", {}, rows));
}

/** A link as people read it. */
function readable(link) {
  try {
    return decodeURIComponent(link).replace(/^https?:\/\/(www\.)?/, "").replaceAll("_", " ");
  } catch {
    return link;
  }
}

/** What it says, for those who can speak, and what is said about it. */
function talk(iri, filter, data) {
  const about = [h("h3", {}, t("saidAbout")), statements({ about: iri, ...filter })];
  const by = data.type === "place" ? [] : [h("h3", {}, t("saidBy")), statements({ party: iri, ...filter })];
  return section(t("said"), by, about);
}

async function postsOf(iri) {
  const list = await api("posts", { iri });
  if (list.length) replace(document.getElementById("posts"), section(t("posts"), posts(list)));
}

/** The posts that are said most often; what was said only once is shown where there is little else. */
function posts(list) {
  return h(
    "ol.posts",
    {},
    list
      .filter((post, i) => i < 3 || post.articles > 1)
      .map((post) => {
        const [first, last] = [day(post.first), day(post.published)];
        return h(
          "li",
          {},
          h("strong", { lang: "zh", dir: "auto" }, `${post.objectLabel ?? ""}${post.post}`),
          standing(post),
          h("span.quiet", {}, ` ${first === last ? first : `${first} – ${last}`} · ${t("nArticles", n(post.articles))}`),
          h("p.said", { lang: "zh", dir: "auto" }, post.sentence),
          source(post),
        );
      }),
  );
}

async function timeline(dated) {
  const box = document.getElementById("timeline");
  try {
    const page = await dated;
    const shown = matchMedia("(max-width: 860px)").matches ? 8 : 16;
    const rows = page.sentences
      .map((sentence) => ({ sentence, time: sentence.times[0] }))
      .filter((r) => r.time)
      .sort((a, b) => b.time.from.localeCompare(a.time.from))
      .slice(0, shown);
    replace(
      box,
      rows.length
        ? h("ol.timeline", {}, rows.map(({ sentence, time }) => h("li", {}, h("time", {}, interval(time)), h("p.said", { lang: "zh", dir: "auto" }, marked(sentence.text, sentence.marks, page.entities)), source(sentence))))
        : h("p.quiet", {}, t("nothing")),
    );
  } catch (e) {
    replace(box, failure(e));
  }
}

async function map(data, asked) {
  const places = await asked;
  if (!places.length) return;
  const { default: draw } = await import("../map.js");
  replace(document.getElementById("map"), section(t("map"), await draw(places, data.label)));
}

async function smallGraph(iri, filter) {
  const net = await api("neighbours", { iri, limit: 10, ...filter });
  if (net.nodes.length < 2) return;
  const { default: draw } = await import("../wheel.js");
  replace(document.getElementById("small-graph"), draw(net, iri));
}

async function reports(iri, filter) {
  const box = document.getElementById("reports");
  const data = await api("event", { iri, ...filter });
  replace(document.getElementById("roles"), participants(data));
  replace(
    box,
    section(
      t("reports"),
      h("p", {}, t("independent", n(data.reports), n(data.independent))),
      h("ul.plain", {}, data.articles.slice(0, 12).map((a) => h("li", {}, source(a)))),
    ),
    section(
      t("saysEach"),
      data.sources.map((s) => h("details.voice", { open: data.sources.indexOf(s) < 3 }, h("summary", { dir: "auto" }, s.publisher, h("span.quiet", {}, ` ${t("nArticles", n(s.articles))}`)), sentenceList(s))),
    ),
  );
}

/** Who takes part in what happens in the sentences about the event, and in which role. */
function participants(data) {
  const people = Object.entries(data.roles)
    .filter(([iri]) => data.entities[iri])
    .map(([iri, roles]) => ({ iri, roles, sum: Object.values(roles).reduce((a, b) => a + b, 0) }))
    .sort((a, b) => b.sum - a.sum)
    .slice(0, 14);
  if (!people.length) return [];
  const words = { actors: "asActor", targets: "asTarget", places: "asPlace", topics: "asTopic" };
  const role = ([name, count]) => h("span.quiet", {}, t(words[name], n(count)));
  return section(t("participants"), h("ul.plain.roles", {}, people.map(({ iri, roles }) => h("li", {}, entityLink(data.entities[iri]), Object.entries(roles).map(role)))));
}
