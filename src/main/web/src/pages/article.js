// An article with all that was found in it.
import { api, iriOf, pathOf } from "../api.js";
import { h, replace } from "../dom.js";
import { happeningLine, happeningPath, standing, statement } from "../happenings.js";
import { n, t } from "../i18n.js";
import { dataLinks, day, entityLink, interval, marked, section } from "../parts.js";
import { SOUGHT } from "../types.js";

export default async function article(main) {
  const { base } = await api("status");
  const iri = iriOf(location.pathname, base);
  const [data, events, said] = await Promise.all([api("article", { iri }), api("happenings", { article: iri, limit: 200 }), api("statements", { article: iri, limit: 200 })]);
  document.title = `${data.headline} · ${t("title")}`;
  const triggers = events.happenings.map((e) => ({ title: e.title, begin: e.begin, end: e.end, trigger: e.label }));
  data.times.push(...triggers);
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
          data.publisherIri ? h("a", { href: pathOf(data.publisherIri), dir: "auto" }, data.publisher) : null,
          data.author ? h("span", { dir: "auto" }, data.author) : null,
          /^https?:\/\//.test(data.url) ? h("a.out", { href: data.url, rel: "noreferrer noopener", target: "_blank" }, t("original")) : null,
        ),
        h("div.body", {}, paragraphs(data, inBody(data.marks), inBody(data.times))),
      ),
      h(
        "aside.narrow",
        { "aria-label": t("known") },
        events.total ? section(t("whatHappened"), h("ul.plain.margin", {}, inOrder(events.happenings).map((e) => h("li", {}, happeningLine(e, events), h("p.source", {}, place(e), h("a", { href: happeningPath(e) }, t("whoReports"))))))) : null,
        said.total ? section(t("said"), h("ul.plain.margin", {}, inOrder(said.statements).map((one) => { const item = statement(one, said, { where: false }); item.append(h("p.source", {}, place(one))); return item; }))) : null,
        data.claims.length ? section(t("claims"), h("ul.plain", {}, data.claims.map((c) => post(c, data)))) : null,
        mentions(data),
        data.times.some((one) => !one.trigger) ? section(t("times"), h("ul.plain.dates", {}, dates(data))) : null,
        data.copies.length ? section(t("copies"), links(data.copies)) : null,
        data.related.length ? section(t("related"), related(data.related)) : null,
        section(t("data"), dataLinks(iri, `SELECT * { GRAPH <${iri}> { ?s ?p ?o } }`)),
      ),
    ),
  );
  lightUp();
  addEventListener("hashchange", lightUp);
}

const inOrder = (list) => [...list].sort((a, b) => b.title - a.title || a.begin - b.begin);

/** A link to where something stands in the text. */
const place = (one) => h("a", { href: `#${one.title ? "title" : "char"}=${one.begin},${one.end}`, onclick: () => setTimeout(lightUp) }, t("showInText"));

/** Lights up the stretch of the text that the address names. */
function lightUp() {
  document.querySelectorAll(".lit").forEach((one) => one.classList.remove("lit"));
  const [, text, begin, end] = /^#.*?(title|char)=(\d+),(\d+)/.exec(decodeURIComponent(location.hash)) ?? [];
  if (!text) return;
  const root = document.querySelector(text === "title" ? "article h1" : "article .body");
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const paragraph = node.parentElement.closest(".body > p");
    if (paragraph) at = Math.max(at, Number(paragraph.dataset.begin));
    if (at + node.length > begin && at < end) node.parentElement.classList.add("lit");
    at += node.length;
  }
  document.querySelector(".lit")?.scrollIntoView({ block: "center" });
}

/** The body in paragraphs, each with the marks that are in it. */
function paragraphs(data, marks, times) {
  let begin = 0;
  return data.body.split("\n").map((text) => {
    const end = begin + text.length;
    const within = (list) => list.filter((m) => m.begin >= begin && m.end <= end).map((m) => ({ ...m, begin: m.begin - begin, end: m.end - begin }));
    const [ms, ts] = [within(marks), within(times)];
    const first = begin;
    begin = end + 1;
    return h("p", { dir: "auto", "data-begin": first }, marked(text, ms, data.entities, ts));
  });
}

/** Of each type so many are shown at once. */
const SHOWN = 10;

const chips = (list) => h("p.chips", {}, list.map((e) => entityLink(e, `${e.label}${e.count > 1 ? ` ${n(e.count)}` : ""}`)));

function mentions(data) {
  const counts = new Map();
  for (const mark of data.marks) counts.set(mark.entity, (counts.get(mark.entity) ?? 0) + 1);
  const groups = [...SOUGHT, "office"].map((type) => [
    type,
    [...counts].map(([iri, count]) => ({ ...data.entities[iri], count })).filter((e) => e.type === type).sort((a, b) => b.count - a.count),
  ]);
  return section(
    t("mentions"),
    groups.map(([type, list]) => (list.length ? [h(`h3.${type}`, {}, t(type)), chips(list.slice(0, SHOWN)), list.length > SHOWN ? h("details", {}, h("summary.quiet", {}, `${t("more")} (${n(list.length - SHOWN)})`), chips(list.slice(SHOWN))) : null] : null)),
  );
}

function post(claim, data) {
  const name = (iri) => (data.entities[iri] ? entityLink(data.entities[iri]) : "");
  return h("li", {}, name(claim.subject), " ", h("span", { lang: "zh", dir: "auto" }, claim.post), claim.object ? [" · ", name(claim.object)] : null, standing(claim));
}

function dates(data) {
  return [...data.times.filter((one) => !one.trigger)]
    .sort((a, b) => (a.from || "9").localeCompare(b.from || "9"))
    .slice(0, 30)
    .map((time) => h("li", {}, h("time", {}, interval(time) || "—"), h("span", { dir: "auto", lang: "zh" }, (time.title ? data.headline : data.body).slice(time.begin, time.end))));
}

const links = (list) => h("ul.plain", {}, list.map((a) => h("li", {}, h("time.quiet", {}, `${day(a.published)} `), h("a", { href: pathOf(a.iri), dir: "auto" }, a.headline))));

const related = (list) => h("ul.plain", {}, list.slice(0, 12).map((a) => h("li", {}, a.known ? h("a", { href: pathOf(a.iri), dir: "auto" }, a.name) : h("span", { dir: "auto" }, a.name))));
