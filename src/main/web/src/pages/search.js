// Names and sentences for what was typed.
import { api } from "../api.js";
import { h, replace } from "../dom.js";
import { t } from "../i18n.js";
import { entityLink, moreSentences, section } from "../parts.js";

export default async function search(main) {
  const q = new URLSearchParams(location.search).get("q") ?? "";
  document.title = `${q} · ${t("title")}`;
  const { names } = await api("search", { q, limit: 20 });
  replace(
    main,
    h("h1", {}, t("searchResults", q)),
    h("form.filter", { action: "/search", method: "get" }, h("label", {}, t("searchText"), h("input", { name: "q", value: q })), h("button", {}, t("searchLabel"))),
    section(t("names"), names.length ? h("p.chips", {}, names.map((e) => entityLink(e))) : h("p.quiet", {}, t("nothingNamed", q))),
    section(t("sentences"), q ? moreSentences({ q }) : h("p.quiet", {}, t("nothing"))),
  );
}
