// An article with all that was found in it.
import { api, iriOf, pathOf, query } from "../api.js";
import { h, replace } from "../dom.js";
import { n, t } from "../i18n.js";
import { day, entityLink, interval, marked, section } from "../parts.js";
import { marks } from "./entity.js";

export default async function article(main) {
  const { base } = await api("status");
  const iri = iriOf(location.pathname, base);
  const data = await api("article", { iri });
  document.title = `${data.headline} · ${t("title")}`;
  const inTitle = (list) => list.filter((m) => m.title);
  const inBody = (list) => list.filter((m) => !m.title);
  replace(
    main,
    h(
      "div.sides",
      {},
      h(
        "article.wide.reading",
        { lang: data.language || "zh" },
        h("h1", { dir: "auto" }, marked(data.headline, inTitle(data.marks), data.entities, inTitle(data.times))),
        h(
          "p.source",
          {},
          h("time", {}, data.published.slice(0, 16).replace("T", " ")),
          h("span", { dir: "auto" }, data.publisher ?? ""),
          h("span", { dir: "auto" }, data.author),
          /^https?:\/\//.test(data.url) ? h("a.out", { href: data.url, rel: "noreferrer noopener", target: "_blank" }, t("original")) : null,
        ),
        paragraphs(data, inBody(data.marks), inBody(data.times)),
      ),
      h(
        "aside.narrow",
        { "aria-label": t("known") },
        mentions(data),
        data.claims.length ? section(t("statements"), h("ul.plain", {}, data.claims.map((c) => statement(c, data)))) : null,
        data.times.length ? section(t("times"), h("ul.plain.dates", {}, dates(data))) : null,
        data.copies.length ? section(t("copies"), links(data.copies)) : null,
        data.related.length ? section(t("related"), related(data.related)) : null,
        section(t("data"), h("p", {}, h("a", { href: `/editor${query({ query: `SELECT * { GRAPH <${iri}> { ?s ?p ?o } }` })}` }, "SPARQL"))),
      ),
    ),
  );
}

/** The body in paragraphs, each with the marks that are in it. */
function paragraphs(data, marks, times) {
  let begin = 0;
  return data.body.split("\n").map((text) => {
    const end = begin + text.length;
    const within = (list) => list.filter((m) => m.begin >= begin && m.end <= end).map((m) => ({ ...m, begin: m.begin - begin, end: m.end - begin }));
    const [ms, ts] = [within(marks), within(times)];
    begin = end + 1;
    return h("p", { dir: "auto" }, marked(text, ms, data.entities, ts));
  });
}

function mentions(data) {
  const counts = new Map();
  for (const mark of data.marks) counts.set(mark.entity, (counts.get(mark.entity) ?? 0) + 1);
  const groups = ["person", "organization", "place", "event"].map((type) => [
    type,
    [...counts].map(([iri, count]) => ({ ...data.entities[iri], count })).filter((e) => e.type === type).sort((a, b) => b.count - a.count),
  ]);
  return section(
    t("mentions"),
    groups.map(([type, list]) => (list.length ? [h(`h3.${type}`, {}, t(type)), h("p.chips", {}, list.map((e) => entityLink(e, `${e.label}${e.count > 1 ? ` ${n(e.count)}` : ""}`)))] : null)),
  );
}

function statement(claim, data) {
  const name = (iri) => (data.entities[iri] ? entityLink(data.entities[iri]) : "");
  return h("li", {}, name(claim.subject), " ", h("span", { lang: "zh", dir: "auto" }, claim.post), claim.object ? [" · ", name(claim.object)] : null, marks(claim));
}

function dates(data) {
  return [...data.times]
    .sort((a, b) => (a.from || "9").localeCompare(b.from || "9"))
    .slice(0, 30)
    .map((time) => h("li", {}, h("time", {}, interval(time) || "—"), h("span", { dir: "auto", lang: "zh" }, (time.title ? data.headline : data.body).slice(time.begin, time.end))));
}

const links = (list) => h("ul.plain", {}, list.map((a) => h("li", {}, h("time.quiet", {}, `${day(a.published)} `), h("a", { href: pathOf(a.iri), dir: "auto" }, a.headline))));

const related = (list) => h("ul.plain", {}, list.slice(0, 12).map((a) => h("li", {}, a.known ? h("a", { href: pathOf(a.iri), dir: "auto" }, a.name) : h("span", { dir: "auto" }, a.name))));
