// Why an entity is one node, and what people decide on that.
import { api, pathOf } from "./api.js";
import { bars } from "./chart.js";
import { h, replace } from "./dom.js";
import { lang, n, t } from "./i18n.js";
import { entityPicker, failure, section } from "./parts.js";
import { linkReason, pairReason } from "./reasons.js";

const SKOS = "http://www.w3.org/2004/02/skos/core#";
const NG = "https://w3id.org/newsgraph/ontology#";
const TOKEN = "newsgraph-token";

/** The name in an IRI: what has become one with another has no other any more. */
const nameIn = (iri) => decodeURIComponent(iri.split("/").at(-1).replace(/%(?![0-9A-F]{2})/gi, "%25"));

export default function identity(data, status) {
  const box = h("div", {}, h("p.quiet", {}, t("loading")));
  const names = new Map();
  for (const name of [...(data.facts[`${SKOS}prefLabel`] ?? []), ...(data.facts[`${SKOS}altLabel`] ?? [])]) names.set(name.value, Math.max(name.count, names.get(name.value) ?? 0));
  const load = async () => {
    const why = await api("identity", { iri: data.iri });
    replace(
      box,
      h("p.iri", {}, data.iri),
      h("p.quiet", {}, t("identityNote")),
      bars([...names].slice(0, 12)),
      links(data),
      h("h3", {}, t("joinedWith")),
      why.joined.length ? h("ul.plain", {}, why.joined.map((pair) => joining(pair, status, data))) : h("p.quiet", {}, t("joinedNone")),
      why.decisions.length ? [h("h3", {}, t("decisionsMade")), h("ul.plain", {}, why.decisions.map((one) => decision(one, status, data)))] : null,
      status.updates ? [decide("same", data), decide("different", data)] : h("p.quiet", {}, t("readOnly")),
    );
  };
  load().catch((e) => replace(box, failure(e)));
  return section(t("identity"), box);
}

/** Which entries of knowledge bases it is, and what speaks for that. */
function links(data) {
  const matches = data.facts[`${SKOS}exactMatch`] ?? [];
  if (!matches.length) return null;
  const reasons = (data.facts[`${NG}linkedBecause`] ?? []).map((v) => v.value);
  const list = matches.map((v) => h("li", {}, h("a.out", { href: /^https?:/.test(v.value) ? v.value : false, rel: "noreferrer noopener", target: "_blank" }, nameIn(v.value).replaceAll("_", " ")), h("span.quiet", {}, ` ${t("nArticles", n(v.count))}`)));
  return [h("h3", {}, t("linkedBecause")), h("ul.plain", {}, list), h("p.quiet", { dir: "auto" }, reasons.length ? reasons.slice(0, 3).map(linkReason).join(lang === "zh" ? "；" : "; ") : t("byName"))];
}

function joining(pair, status, data) {
  return h(
    "li",
    {},
    h("span", { dir: "auto" }, t("decideOn", nameIn(pair.a), nameIn(pair.b))),
    h("span.quiet", {}, ` ${t("sure3")} ${Number(pair.score).toFixed(2)}`),
    h("p.quiet", { dir: "auto" }, pairReason(pair.why)),
    status.updates ? h("button", { type: "button", onclick: (e) => send(e.target, "decisions", { decided: "different", a: pair.a, b: pair.b }, data.iri) }, t("notSame")) : null,
  );
}

function decision(one, status, data) {
  return h(
    "li",
    {},
    h("span", { dir: "auto" }, t("decideOn", nameIn(one.a), nameIn(one.b))),
    h("span.mark", {}, t(one.decided === "same" ? "isSame" : "isDifferent")),
    one.undone ? h("span.mark", {}, t("undone")) : null,
    one.why ? h("p.quiet", { dir: "auto" }, one.why) : null,
    status.updates && !one.undone ? h("button", { type: "button", onclick: (e) => send(e.target, "decisions/undo", { number: Number(one.number) }, data.iri) }, t("undo")) : null,
  );
}

/** A form: which other entity, and why. */
function decide(decided, data) {
  let other;
  const picker = entityPicker(t(decided === "same" ? "sameAs" : "differentFrom"), (entity) => (other = entity), "", { type: data.type === "other" ? undefined : data.type });
  const why = h("input", { type: "text", placeholder: t("why"), "aria-label": t("why"), maxlength: 500 });
  const submit = (e) => {
    e.preventDefault();
    if (other) send(e.submitter ?? e.target, "decisions", { decided, a: data.iri, b: other.iri, why: why.value }, data.iri);
    else picker.querySelector("input").focus();
  };
  return h(`form.decide.${decided}`, { onsubmit: submit }, picker, why, h("button", {}, t("decide")));
}

/** The token is asked for once and kept as long as this tab is open; it goes into a header, so that no other site can use it. */
function token(anew) {
  const kept = sessionStorage.getItem(TOKEN);
  if (kept && !anew) return kept;
  const given = prompt(t("token"))?.trim();
  if (given) sessionStorage.setItem(TOKEN, given);
  return given;
}

async function send(button, path, body, iri, anew = false) {
  const secret = token(anew);
  if (!secret) return;
  const said = h("p.quiet", { role: "status" }, t("deciding"));
  button.disabled = true;
  button.after(said);
  const response = await fetch(`/api/${path}`, { method: "POST", headers: { "Content-Type": "application/json", Authorization: `Bearer ${secret}` }, body: JSON.stringify(body) });
  const answer = await response.json();
  if (response.ok) return location.assign(pathOf(iri));
  button.disabled = false;
  if (response.status === 401) sessionStorage.removeItem(TOKEN);
  replace(said, failure(new Error(answer.error)));
}
