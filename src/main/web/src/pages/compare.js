// Two entities or two publishers side by side.
import { api, query } from "../api.js";
import { columns, bars } from "../chart.js";
import { h, replace } from "../dom.js";
import { n, t } from "../i18n.js";
import { happenings } from "../happenings.js";
import { entityLink, entityPicker, failure, ranking, section, sentenceList } from "../parts.js";

export default async function compare(main) {
  document.title = `${t("compare")} · ${t("title")}`;
  const state = Object.fromEntries(new URLSearchParams(location.search));
  const go = (change) => location.assign(`/compare${query({ ...state, ...change })}`);
  const of = state.of === "publishers" ? "publishers" : "entities";
  const names = of === "publishers" ? Object.keys(await api("publishers")) : [];
  const result = h("div", {}, h("p.quiet", {}, t("compareIntro")));
  const side = (key, label) =>
    of === "publishers"
      ? h("label", {}, t(label), h("select", { onchange: (e) => go({ [key]: e.target.value }) }, h("option", { value: "" }, "—"), names.map((p) => h("option", { value: p, selected: state[key] === p }, p))))
      : entityPicker(t(label), (e) => go({ [key]: e.iri }), state[key] ? decodeURIComponent(state[key].split("/").at(-1)) : "");
  replace(
    main,
    h("h1", {}, t("compare")),
    h(
      "div.filter",
      {},
      h("label", {}, t("type"), h("select", { onchange: (e) => location.assign(`/compare${query({ of: e.target.value })}`) }, ["entities", "publishers"].map((v) => h("option", { value: v, selected: v === of }, t(v))))),
      side("a", "first"),
      side("b", "second"),
    ),
    result,
  );
  if (!state.a || !state.b) return;
  try {
    const data = await api("compare", { ...state, of });
    const title = (one) => (one.entity ? entityLink(one.entity) : one.label);
    const label = (one) => one.entity?.label ?? one.label;
    const range = [...Object.keys(data.a.days), ...Object.keys(data.b.days)];
    const series = [[data.a, "first"], [data.b, "second"]].map(([one, className]) => ({ days: one.days, className, label: label(one) }));
    const heading = (one) => h("span", {}, title(one), h("span.quiet", {}, ` ${t("nArticles", n(one.articles))}`));
    const half = (one, other) => section(heading(one), h("h3", {}, t("seenWith")), difference(one.seen, other), one.publishers ? [h("h3", {}, t("publishers")), bars(Object.entries(one.publishers).slice(0, 10))] : null);
    replace(
      result,
      section(t("articlesOverTime"), columns(series, t("articlesOverTime"), { range })),
      data.happenings ? section(t("bothTakePart"), happenings({ party: [state.a, state.b] })) : null,
      h("div.columns2.spaced", {}, half(data.a, data.b), half(data.b, data.a)),
      data.common?.length ? section(t("commonEvents"), ranking(data.common)) : null,
      data.together ? section(t("both"), sentenceList(data.together)) : null,
    );
  } catch (e) {
    replace(result, failure(e));
  }
}

/** What stands on one side only is marked. */
function difference(mine, theirs) {
  const list = ranking(mine, 15);
  const known = new Set([theirs.entity?.iri, ...theirs.seen.map((e) => e.iri)]);
  [...list.querySelectorAll("li")].forEach((item, i) => {
    if (!known.has(mine[i].iri)) item.firstChild.after(h("span.mark", {}, t("onlyHere")));
  });
  return list;
}
