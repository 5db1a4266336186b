// One publisher: how much it writes and when, about whom, and its latest articles.
import { api, iriOf, query } from "../api.js";
import { columns } from "../chart.js";
import { h, replace } from "../dom.js";
import { n, t } from "../i18n.js";
import { dataLinks, ranking, section, source } from "../parts.js";
import { KINDS } from "../types.js";

const STEP = 20;

export default async function publisher(main) {
  const { base } = await api("status");
  const iri = iriOf(location.pathname, base);
  const data = await api("publisher", { iri });
  document.title = `${data.label} · ${t("title")}`;
  replace(
    main,
    h(
      "div.heading",
      {},
      h("div", {}, h("p.kind.other", {}, t("onePublisher")), h("h1", { dir: "auto" }, data.label), h("p.quiet", {}, t("nArticles", n(data.articles)))),
      h("p.actions", {}, h("a.button", { href: `/compare${query({ of: "publishers", a: data.label })}` }, t("compareWithPublisher"))),
    ),
    section(t("articlesOverTime"), columns([{ days: data.days }], t("articlesOverTime"))),
    h("h2.part", {}, t("writesAbout")),
    h("div.columns4.spaced", {}, KINDS.map((type) => section(t(type), ranking(data.about[type], 10)))),
    section(t("latest"), articles(data, iri)),
    section(t("data"), dataLinks(iri)),
  );
}

/** The latest articles, a page at a time. */
function articles(first, iri) {
  const list = h("ul.plain");
  const more = h("button", { type: "button", onclick: () => load() }, t("more"));
  const show = (page) => {
    list.append(...page.latest.map((article) => h("li", {}, source({ ...article, publisher: "" }))));
    more.hidden = list.children.length >= page.articles;
  };
  const load = async () => show(await api("publisher", { iri, offset: list.children.length, limit: STEP }));
  show(first);
  return [list, more];
}
