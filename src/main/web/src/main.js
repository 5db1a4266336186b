// The frame of all pages: header, search, language, theme; and which page an address shows.
import { api, pathOf, query } from "./api.js";
import { h, replace } from "./dom.js";
import { lang, switchLanguage, t } from "./i18n.js";
import { entityLink, entityPicker, failure } from "./parts.js";

const PAGES = [
  [/^\/$/, () => import("./pages/home.js")],
  [/^\/search$/, () => import("./pages/search.js")],
  [/^\/(entity|event|series)\//, () => import("./pages/entity.js")],
  [/^\/article\//, () => import("./pages/article.js")],
  [/^\/publisher\//, () => import("./pages/publisher.js")],
  [/^\/happening$/, () => import("./pages/happening.js")],
  [/^\/graph$/, () => import("./pages/graph.js")],
  [/^\/ask$/, () => import("./pages/ask.js")],
  [/^\/compare$/, () => import("./pages/compare.js")],
  [/^\/editor$/, () => import("./pages/editor.js")],
];

function header() {
  const link = (path, key) =>
    h("a", { href: path, "aria-current": location.pathname === path ? "page" : false }, t(key));
  return h(
    "header.top",
    {},
    h("a.skip", { href: "#main" }, t("skip")),
    h("a.brand", { href: "/" }, t("title")),
    entityPicker(t("search"), (entity) => location.assign(pathOf(entity.iri)), "", { words: (q) => location.assign(`/search${query({ q })}`) }),
    h("nav", { "aria-label": t("title") }, link("/search", "find"), link("/graph", "graph"), link("/ask", "ask"), link("/compare", "compare"), link("/editor", "editor")),
    h(
      "div.switches",
      {},
      h("button.switch", { type: "button", onclick: switchTheme, title: t("theme"), "aria-label": t("theme") }, "◐"),
      h("button.switch", { type: "button", onclick: switchLanguage, lang: lang === "zh" ? "en" : "zh" }, t("language")),
    ),
  );
}

function theme() {
  return localStorage.getItem("theme") ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
}

function switchTheme() {
  localStorage.setItem("theme", theme() === "dark" ? "light" : "dark");
  document.documentElement.dataset.theme = theme();
  window.dispatchEvent(new Event("themechange"));
}

const typing = () => /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "") || document.activeElement?.isContentEditable;

/** How many hundredths of the search index there are. */
const indexed = () => api("status").then((status) => status.indexed, () => 100);

/** As long as the search index is being made, pages miss something, and say so. When it is there, what was not found is looked for again; what is being read stays as it is. */
async function watch(notice, main, done) {
  const again = () => setTimeout(async () => watch(notice, main, await indexed()), 1500);
  if (done < 100) {
    replace(notice, h("progress", { max: 100, value: done, "aria-label": t("searchIndex") }), h("p", {}, t("indexing", done)));
    again();
  } else if (main.dataset.ready) replace(notice, h("p", {}, t("indexDone")), h("button", { type: "button", onclick: show }, t("showAnew")));
  else if (typing()) again();
  else show();
}

/** Says that there is nothing at this address, and where to go on: to names like the one in the address. */
async function nothingHere(main) {
  document.title = `${t("notFound")} · ${t("title")}`;
  const name = /^\/(?:entity\/[^/]+|event|series|publisher)\/(.+)$/.exec(decoded(location.pathname))?.[1];
  const alike = name ? await api("search", { q: name, limit: 8 }).catch(() => ({ names: [] })) : { names: [] };
  replace(
    main,
    h("h1", {}, t("notFound")),
    h("p", { dir: "auto" }, name ? t(alike.names.length ? "notNamed" : "notNamedAtAll", name) : t("noPage")),
    h("p.chips", {}, alike.names.map((entity) => entityLink(entity))),
    h("p", {}, h("a.button", { href: "/" }, t("backHome"))),
  );
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function show() {
  document.documentElement.lang = lang === "zh" ? "zh-Hans" : "en";
  document.documentElement.dataset.theme = theme();
  const main = h("main", { id: "main", tabindex: "-1" }, h("p.loading", { role: "status" }, t("loading")));
  const notice = h("section.indexing", { "aria-label": t("searchIndex") });
  replace(document.body, header(), notice, main);
  const start = indexed();
  start.then((done) => done < 100 && watch(notice, main, done));
  const page = PAGES.find(([pattern]) => pattern.test(location.pathname));
  try {
    if (page) await (await page[1]()).default(main);
    else await nothingHere(main);
  } catch (e) {
    if ((await start) < 100) return;
    if (e.status === 404) await nothingHere(main);
    else replace(main, h("h1", {}, t("title")), failure(e), h("p", {}, h("a", { href: "/" }, t("backHome"))));
  }
  main.dataset.ready = "true";
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

addEventListener("keydown", (e) => {
  if (e.key === "/" && !typing()) {
    e.preventDefault();
    document.querySelector("header input")?.focus();
  }
});

show();
