// Names and sentences for what was typed.
import { api } from "../api.js";
import { h, replace } from "../dom.js";
import { t } from "../i18n.js";
import { happenings } from "../happenings.js";
import { entityLink, moreSentences, section } from "../parts.js";

export default async function search(main) {
  const asked = Object.fromEntries(new URLSearchParams(location.search));
  const { q = "", speaksFrom = "", speaksTo = "", to = "" } = asked;
  document.title = `${q || t("searchLabel")} · ${t("title")}`;
  const names = q ? (await api("search", { q, limit: 20 })).names : [];
  const field = (name, label, value, placeholder) => h("label", {}, t(label), h("input", { type: "text", name, value, placeholder }));
  replace(
    main,
    h("h1", {}, t("find")),
    h(
      "form.filter",
      { action: "/search", method: "get" },
      field("q", "searchText", q, ""),
      field("speaksFrom", "speaksFrom", speaksFrom, "2020-11-03"),
      field("speaksTo", "speaksTo", speaksTo, "2020-11-10"),
      field("to", "publishedTo", to, "2020-11-02"),
      h("button", {}, t("searchLabel")),
    ),
    speaksFrom || speaksTo ? section(t("plannedThen"), happenings({ speaksFrom, speaksTo, to })) : null,
    names.length ? section(t("names"), h("p.chips", {}, names.map((e) => entityLink(e)))) : null,
    section(t(q || speaksFrom || speaksTo ? "sentences" : "find"), q || speaksFrom || speaksTo ? moreSentences({ q, speaksFrom, speaksTo, to }) : h("p.quiet", {}, t("searchHelp"))),
  );
}
