// The named questions as forms.
import { api, pathOf, query } from "../api.js";
import { bars } from "../chart.js";
import { download, h, replace } from "../dom.js";
import { lang, n, t } from "../i18n.js";
import { entityPicker, failure } from "../parts.js";
import { explained, purposeOf } from "../questions.js";

export default async function ask(main) {
  document.title = `${t("ask")} · ${t("title")}`;
  const queries = await api("queries");
  const state = new URLSearchParams(location.search);
  const chosen = queries.find((q) => q.name === state.get("name")) ?? queries[0];
  const answer = h("div", { "aria-live": "polite" });
  replace(
    main,
    h("h1", {}, t("ask")),
    h("p.quiet", {}, t("askIntro")),
    h(
      "div.sides.reverse",
      {},
      h("nav.narrow.questions", { "aria-label": t("ask") }, queries.map((q) => h("a", { href: `/ask${query({ name: q.name })}`, "aria-current": q === chosen ? "page" : false }, lang === "zh" ? q.titleZh : q.title))),
      h("div.wide", {}, form(chosen, state, answer), answer),
    ),
  );
  if ([...state.keys()].some((k) => k.startsWith("p.")) || !chosen.parameters.some((p) => p.required)) {
    state.set("name", chosen.name);
    await run(chosen, state, answer);
  }
}

function form(question, state, answer) {
  const field = (parameter) => {
    const name = `p.${parameter.name}`;
    const value = state.get(name) ?? (parameter.required ? parameter.example ?? "" : "");
    const [title, description] = explained(parameter, question);
    const label = h("span", {}, title, parameter.required ? h("em", {}, ` ${t("required")}`) : null);
    const hint = h("span.hint", {}, description);
    if (parameter.type === "entity") {
      const picker = entityPicker(title, () => {}, value);
      picker.querySelector("input").name = name;
      picker.querySelector("input").placeholder = parameter.example ?? "";
      return h("div.field", {}, label, picker, hint);
    }
    return h("label.field", {}, label, h("input", { name, value, placeholder: parameter.example ?? parameter.default ?? "", required: parameter.required }), hint);
  };
  return h(
    "form.question.card",
    {
      onsubmit: (e) => {
        e.preventDefault();
        const parameters = new URLSearchParams({ name: question.name });
        for (const [name, value] of new FormData(e.target)) if (value) parameters.set(name, value);
        history.replaceState(null, "", `/ask?${parameters}`);
        run(question, parameters, answer);
      },
    },
    h("h2", {}, lang === "zh" ? question.titleZh : question.title),
    h("p.quiet", {}, purposeOf(question)),
    h("div.fields", {}, question.parameters.map(field)),
    h("button.primary", {}, t("run")),
  );
}

async function run(question, parameters, answer) {
  replace(answer, h("p.loading", { role: "status" }, t("loading")));
  try {
    const data = await api("query", Object.fromEntries(parameters));
    replace(
      answer,
      h(
        "p.actions",
        {},
        h("span.quiet", {}, t("rows", n(data.rows.length))),
        h("button", { type: "button", onclick: () => csv(parameters) }, t("csv")),
        h("a.button", { href: `/editor${query({ query: data.sparql })}` }, t("openEditor")),
        graphLink(data),
      ),
      chart(data),
      data.rows.length ? table(data) : h("p", {}, t("nothing")),
      h("details.card", {}, h("summary", {}, t("sparqlRan")), h("pre", { tabindex: "0" }, data.sparql)),
    );
  } catch (e) {
    replace(answer, failure(e));
  }
}

async function csv(parameters) {
  const response = await fetch(`/api/query.csv?${parameters}`);
  download("newsgraph.csv", await response.blob());
}

/** Names with a number beside them are drawn as bars. */
function chart(data) {
  const name = data.columns.findIndex((c) => /^(name|publisher|source)$/.test(c));
  const number = data.columns.findIndex((c) => /^(articles|sentences|mentions|count)$/.test(c));
  if (name < 0 || number < 0 || data.rows.length < 2) return null;
  return h("details.card", { open: true }, h("summary", {}, t("chart")), bars(data.rows.slice(0, 12).map((row) => [row[name].text, Number(row[number].text)])));
}

/** A result that names entities twice a row is a network. */
function graphLink(data) {
  const entities = data.rows.flat().filter((cell) => /\/entity\//.test(cell.iri ?? ""));
  return entities.length ? h("a.button", { href: `/graph${query({ start: [...new Set(entities.map((c) => c.iri))].slice(0, 20) })}` }, t("graph")) : null;
}

function table(data) {
  return h(
    "div.scroll",
    { tabindex: "0", role: "region", "aria-label": t("table") },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, data.columns.map((c) => h("th", { scope: "col" }, heading(c))))),
      h("tbody", {}, data.rows.map((row) => h("tr", {}, row.map((cell, i) => h("td" + kindOf(cell.text), { dir: "auto" }, content(cell, data.columns[i])))))),
    ),
  );
}

/** A column's name in the language of the pages, where they know it. */
const heading = (column) => (t(`col-${column}`) === `col-${column}` ? column : t(`col-${column}`));

/** Numbers stand to the right, dates in one line, sentences have room. */
const kindOf = (text) => (/^-?[\d.]+$/.test(text) ? ".number" : /^\d{4}-\d\d(-\d\d)?/.test(text) ? ".date" : text.length > 24 && !/^https?:/.test(text) ? ".long" : "");

function content(cell, column) {
  if (column === "status") return t(cell.text === "did not happen" ? "negative" : cell.text === "asserted" ? "plainFact" : cell.text);
  const path = pathOf(cell.iri ?? "");
  if (path) return h("a", { href: path }, cell.text.length > 60 ? cell.iri.split("/").at(-1) : cell.text);
  return /^https?:\/\//.test(cell.text) ? h("a.out", { href: cell.text, rel: "noreferrer noopener", target: "_blank" }, new URL(cell.text).host) : cell.text;
}
