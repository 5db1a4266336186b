// Pieces that many pages are made of.
import { api, pathOf, query } from "./api.js";
import { debounce, download, h, replace } from "./dom.js";
import { n, t } from "./i18n.js";
import { colourOf } from "./types.js";

export const typeName = (type) => t(`one${type[0].toUpperCase()}${type.slice(1)}`);

/** A link to the page of an entity, in the colour of its type. */
export function entityLink(entity, text = entity.label, extra = "") {
  return h(`a.entity.${colourOf(entity.type)}${extra}`, { href: pathOf(entity.iri), title: typeName(colourOf(entity.type)), dir: "auto" }, text);
}

/** Entities with bars that say how often. */
export function ranking(entities, limit = 10) {
  if (!entities?.length) return h("p.quiet", {}, t("nothing"));
  const most = Math.max(...entities.map((e) => e.count));
  return h(
    "ol.ranking",
    {},
    entities.slice(0, limit).map((e) =>
      h(
        "li",
        {},
        entityLink(e),
        h(`meter.bar.${colourOf(e.type)}`, { min: 0, max: most, value: e.count, "aria-label": String(e.count) }),
        h("span.count", {}, n(e.count)),
      ),
    ),
  );
}

/** The day of an ISO time. */
export const day = (time) => (time ?? "").slice(0, 10);

/** A text with its mentions as links and its dates marked. Offsets count UTF-16 units, as JavaScript does. */
export function marked(text, marks, entities, times = []) {
  const parts = [];
  let at = 0;
  const stretches = [
    ...marks.map((m) => ({ ...m, entity: entities[m.entity] })),
    ...times.filter((m) => m.begin !== undefined).map((m) => ({ ...m, time: true })),
  ].sort((a, b) => a.begin - b.begin || b.end - a.end);
  for (const mark of stretches) {
    if (mark.begin < at || mark.end > text.length || mark.begin >= mark.end) continue;
    parts.push(text.slice(at, mark.begin));
    const words = text.slice(mark.begin, mark.end);
    if (mark.trigger) parts.push(h("span.trigger", { title: mark.trigger }, words));
    else if (mark.time) parts.push(h("time.when", { title: interval(mark), datetime: day(mark.from) || false }, words));
    else if (mark.entity) parts.push(entityLink(mark.entity, words, mark.confidence < 0.8 ? ".unsure" : ""));
    else parts.push(words);
    at = mark.end;
  }
  parts.push(text.slice(at));
  return parts;
}

/** A half-open interval as people say it: a whole year or month by its name, else the last day that belongs to it. */
export function interval(time) {
  const from = day(time.from);
  if (!time.to || !from) return from || day(time.to) || "";
  const last = new Date(`${time.to.slice(0, 19)}Z`);
  last.setTime(last.getTime() - 1000);
  const to = Number.isNaN(last.getTime()) ? day(time.to) : last.toISOString().slice(0, 10);
  if (from === to) return from;
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (from === `${month}-01` && to.startsWith(month) && Number.isFinite(last.getTime()) && nextDay(last).endsWith("-01")) return month;
  return `${from} – ${to}`;
}

const nextDay = (moment) => new Date(moment.getTime() + 86_400_000).toISOString().slice(0, 10);

/** Sentences with where they come from. */
export function sentenceList(page) {
  if (!page.sentences.length) return h("p.quiet", {}, t("nothing"));
  return h(
    "ul.sentences",
    {},
    page.sentences.map((sentence) =>
      h(
        "li",
        {},
        h("p.said", { lang: "zh", dir: "auto" }, marked(sentence.text, sentence.marks, page.entities)),
        source(sentence),
      ),
    ),
  );
}

/** Which article, of whom, when. */
export function source(article) {
  return h(
    "p.source",
    {},
    article.published ? h("time", {}, day(article.published)) : null,
    article.publisher ? h("span", { dir: "auto" }, article.publisher) : null,
    h("a", { href: pathOf(article.article ?? article.iri), dir: "auto", lang: "zh" }, article.headline || "—"),
    article.copyOf ? h("span.mark", {}, t("copyOf")) : null,
  );
}

/** A section with a heading. */
export function section(title, ...content) {
  return h("section.card", {}, h("h2", {}, title), ...content);
}

/** What the store holds of a thing, to query or to take away. */
export function dataLinks(iri, sparql = `DESCRIBE <${iri}>`) {
  const take = async (type, name) => download(name, await (await fetch(pathOf(iri), { headers: { Accept: type } })).blob());
  const button = (label, type, name) => h("button.link", { type: "button", onclick: () => take(type, name) }, t("asData", label));
  return h("span.chips", {}, h("a", { href: `/editor${query({ query: sparql })}` }, "SPARQL"), button("Turtle", "text/turtle", "newsgraph.ttl"), button("JSON-LD", "application/ld+json", "newsgraph.jsonld"));
}

/** Links to the sections of a long page. */
export function contents(...keys) {
  const jump = (key) => (e) => {
    e.preventDefault();
    const heading = [...document.querySelectorAll("main h2")].find((one) => one.textContent === t(key));
    heading?.scrollIntoView({ block: "start" });
  };
  return h("nav.contents", { "aria-label": t("onThesePages") }, keys.filter(Boolean).map((key) => h("a", { href: "#main", onclick: jump(key) }, t(key))));
}

/** Sentences of a filter, a page at a time. */
export function moreSentences(filter, size = 10) {
  const box = h("div", {}, h("p.quiet", {}, t("loading")));
  let offset = 0;
  const load = async () => {
    const page = await api("sentences", { ...filter, offset, limit: size });
    if (offset === 0) replace(box);
    box.querySelector("button")?.remove();
    box.append(sentenceList(page));
    offset += size;
    if (offset < page.total) {
      box.append(h("button", { type: "button", onclick: load }, `${t("more")} (${n(page.total - offset)})`));
    }
  };
  load().catch((e) => replace(box, failure(e)));
  return box;
}

export const failure = (error) => h("p.failure", { role: "alert" }, t("error", error.message));

/**
 * A field in which an entity is found as one types; calls back with the one that is chosen.
 * @param options.type only entities of this type
 * @param options.words called with what was typed, where it may also be looked for as words
 */
export function entityPicker(label, choose, value = "", { type, words } = {}) {
  const list = h("ul.suggestions", { role: "listbox", hidden: true, "aria-label": label });
  const id = `picker-${Math.round(performance.now() * 1000)}-${document.querySelectorAll("input").length}`;
  list.id = `${id}-list`;
  let found = [];
  let active = -1;
  const input = h("input", {
    id,
    type: "text",
    value,
    placeholder: label,
    autocomplete: "off",
    spellcheck: "false",
    role: "combobox",
    "aria-label": label,
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-autocomplete": "list",
  });
  input.value = value;
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const pick = (entity) => {
    close();
    input.value = entity.label;
    choose(entity);
  };
  const option = (i, choose, ...content) =>
    h("li" + (i === active ? ".active" : ""), { role: "option", id: `${id}-${i}`, "aria-selected": String(i === active), onmousedown: (e) => e.preventDefault(), onclick: choose }, content);
  const suggestion = (entity, i) =>
    option(
      i,
      () => pick(entity),
      h(`span.entity.${colourOf(entity.type)}`, { dir: "auto" }, entity.label),
      h("span.also", { dir: "auto" }, entity.names.slice(0, 2).join("、")),
      h("span.count", {}, `${typeName(entity.type)} · ${n(entity.articles)}`),
    );
  const show = () => {
    replace(
      list,
      found.length ? found.map(suggestion) : h("li.quiet", { role: "option", "aria-selected": "false" }, t("nothingNamed", input.value)),
      words ? option(found.length, () => words(input.value), h("span.quiet", {}, t("findWords", input.value))) : null,
    );
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    if (active >= 0) input.setAttribute("aria-activedescendant", `${id}-${active}`);
  };
  let running;
  const look = debounce(async () => {
    const q = input.value.trim();
    running?.abort();
    if (!q) return close();
    running = new AbortController();
    try {
      found = (await api("search", { q, type, limit: 8 }, running.signal)).names;
      active = -1;
      show();
    } catch (e) {
      if (e.name !== "AbortError") throw e;
    }
  }, 60);
  input.addEventListener("input", look);
  input.addEventListener("blur", () => setTimeout(close, 120));
  input.addEventListener("keydown", (e) => {
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      e.preventDefault();
      const all = found.length + (words ? 1 : 0);
      if (all) active = e.key === "ArrowDown" ? (active + 1) % all : (active <= 0 ? all : active) - 1;
      show();
    } else if (e.key === "Enter" && !list.hidden && (found.length || words)) {
      e.preventDefault();
      const chosen = found[Math.max(0, active)];
      if (chosen) pick(chosen);
      else words(input.value);
    } else if (e.key === "Escape" && !list.hidden) {
      e.preventDefault();
      close();
    }
  });
  return h("div.picker", {}, input, list);
}
