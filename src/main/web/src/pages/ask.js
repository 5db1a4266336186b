// The named questions as forms.
import { answered, graphLink } from "../answer.js";
import { api, query } from "../api.js";
import { download, h, replace } from "../dom.js";
import { lang, n, t } from "../i18n.js";
import { entityPicker, failure, typeName } from "../parts.js";
import { explained, grouped, purposeOf } from "../questions.js";
import { SOUGHT } from "../types.js";

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
      questions(queries, chosen),
      h("div.wide", {}, form(chosen, state, answer), answer),
    ),
  );
  if ([...state.keys()].some((k) => k.startsWith("p.")) || !chosen.parameters.some((p) => p.required)) {
    state.set("name", chosen.name);
    await run(chosen, state, answer);
  }
}

const titleOf = (question) => (lang === "zh" ? question.titleZh : question.title);

/** All questions in groups: side by side with the form, and as one field to choose from on a telephone. */
function questions(queries, chosen) {
  const groups = grouped(queries);
  const address = (q) => `/ask${query({ name: q.name })}`;
  const option = (q) => h("option", { value: address(q), selected: q === chosen }, titleOf(q));
  return h(
    "nav.narrow.questions",
    { "aria-label": t("groups") },
    h("select.on-phone", { "aria-label": t("groups"), onchange: (e) => location.assign(e.target.value) }, groups.map(([group, list]) => h("optgroup", { label: t(group) }, list.map(option)))),
    groups.map(([group, list]) =>
      h("div.off-phone", {}, h("h2", {}, t(group)), h("ul.plain", {}, list.map((q) => h("li", {}, h("a", { href: address(q), "aria-current": q === chosen ? "page" : false }, titleOf(q)))))),
    ),
  );
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
    if (parameter.name === "type") {
      const types = h("select", { name }, h("option", { value: "" }, t("all")), SOUGHT.map((type) => h("option", { value: type, selected: type === value }, typeName(type))));
      return h("label.field", {}, label, types);
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
    h("h2", {}, titleOf(question)),
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
        data.rows.length ? graphLink(data) : null,
      ),
      data.rows.length ? await answered(data) : h("p.notice", {}, t("noAnswer")),
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
