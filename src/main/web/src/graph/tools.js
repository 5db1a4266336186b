// What stands above the graph: where to begin, and folded on a telephone, filters, layout and export.
import { api } from "../api.js";
import { h } from "../dom.js";
import { typeOf } from "../happenings.js";
import { t } from "../i18n.js";
import { entityPicker } from "../parts.js";
import { SOUGHT } from "../types.js";
import { exports } from "./export.js";

/** Kinds of events to choose from. */
const MOST_KINDS = 40;

const option = (value, label, chosen) => h("option", { value, selected: chosen === value }, label);

export default function tools(page) {
  const { state } = page;
  const set = (name) => (e) => page.set(name, e.target.value);
  const period = (name) => h("label", {}, t(name), h("input", { type: "text", name, value: state[name] ?? "", placeholder: "2019-06", size: 8, onchange: set(name) }));
  const button = (key, onclick) => h("button", { type: "button", onclick }, t(key));
  const types = h("select", { onchange: set("type") }, option("", t("all")), SOUGHT.map((type) => option(type, t(type), state.type)));
  const least = h("input", { type: "number", min: 1, max: 99, value: state.least, onchange: (e) => page.setLeast(Number(e.target.value)) });
  return h(
    "div.tools",
    {},
    entityPicker(t("startFrom"), (entity) => page.start([entity.iri])),
    h(
      "details.bare",
      { open: matchMedia("(min-width: 861px)").matches },
      h("summary", {}, t("filters")),
      h(
        "div.filter",
        {},
        h("label", {}, t("type"), types),
        h("label", {}, t("relation"), relations(state, set("relation"))),
        period("from"),
        period("to"),
        h("label", {}, t("minWeight"), least),
        button("layout", () => page.layout(true)),
        button("fit", () => page.fit()),
        files(page),
        button("share", (e) => share(page, e.target)),
      ),
    ),
  );
}

/** One sentence, one event, or events of one kind; the kinds are those of the store. */
function relations(state, onchange) {
  const select = h("select", { onchange }, option("", t("relation-sentence"), state.relation), option("event", t("relation-event"), state.relation));
  api("kinds")
    .then(({ counts, types }) => select.append(...Object.keys(counts).slice(0, MOST_KINDS).map((kind) => option(kind, typeOf({ type: kind }, types), state.relation))))
    .catch(() => {});
  return select;
}

function files(page) {
  const save = (e) => {
    exports[e.target.value]?.(page.cy.elements(":visible"), page.cy);
    e.target.value = "";
  };
  return h("select", { "aria-label": t("exportAs"), onchange: save }, option("", t("exportAs")), Object.keys(exports).map((format) => option(format, format)));
}

async function share(page, button) {
  page.changed();
  await navigator.clipboard?.writeText(location.href);
  button.textContent = t("copied");
  setTimeout(() => (button.textContent = t("share")), 1500);
}
