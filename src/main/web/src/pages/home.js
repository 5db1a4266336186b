// What is in the store, who is active, and the stories of its time.
import { api, pathOf } from "../api.js";
import { columns } from "../chart.js";
import { h, replace } from "../dom.js";
import { n, t } from "../i18n.js";
import { entityLink, ranking, section, source } from "../parts.js";
import { KINDS, SOUGHT } from "../types.js";

export default async function home(main) {
  document.title = t("title");
  const data = await api("home");
  if (!data.articles) {
    if (data.indexed < 100) throw new Error(t("indexing", data.indexed));
    return replace(main, h("h1", {}, t("title")), h("p", {}, t("empty")));
  }
  replace(
    main,
    h("h1.visually-hidden", {}, t("title")),
    totals(data),
    h(
      "div.columns2",
      {},
      section(t("articlesOverTime"), columns([{ days: data.days }], t("articlesOverTime"))),
      section(t("latest"), h("ul.plain", {}, data.recent.articles.map((a) => h("li", {}, source(a))))),
    ),
    h("h2.part", {}, t("active"), h("span.quiet", {}, ` ${data.recent.from} – ${data.recent.to}`)),
    h(
      "div.columns4",
      {},
      KINDS.map((type) => section(t(type), ranking(data.recent[type], 8))),
    ),
    h("p.actions", {}, h("a.button", { href: "/search" }, t("byDate"))),
    h("h2.part", {}, t("stories")),
    h("ol.stories", {}, data.stories.map(story)),
  );
}

function totals(data) {
  const total = (count, label) => h("li", {}, h("strong", {}, n(count)), h("span", {}, label));
  return h(
    "ul.totals",
    { "aria-label": t("inStore") },
    total(data.articles, t("articles")),
    total(data.sentences, t("sentences")),
    SOUGHT.filter((type) => data.types[type]).map((type) => total(data.types[type], t(type))),
    total(Object.keys(data.publishers).length, t("publishers")),
  );
}

function story(chapter) {
  return h(
    "li.card",
    {},
    h("h3", {}, chapter.from === chapter.to ? chapter.from : `${chapter.from} – ${chapter.to}`),
    h("p.quiet", {}, t("nArticles", n(chapter.count))),
    h("p.chips", {}, chapter.entities.map((e) => entityLink(e))),
    h("ul.plain", {}, chapter.articles.map((a) => h("li", {}, h("a", { href: pathOf(a.article), dir: "auto", lang: "zh" }, a.headline)))),
  );
}
