// SPARQL in YASGUI, with the prefixes, classes and properties of the store and the named questions as examples.
import Yasgui from "@zazuko/yasgui";
import { api, pathOf } from "../api.js";
import { h, replace } from "../dom.js";
import { lang, t } from "../i18n.js";
import { grouped } from "../questions.js";

const PREFIXES = {
  ng: "https://w3id.org/newsgraph/ontology#",
  schema: "https://schema.org/",
  sem: "http://semanticweb.cs.vu.nl/2009/11/sem/",
  nif: "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
  itsrdf: "http://www.w3.org/2005/11/its/rdf#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  prov: "http://www.w3.org/ns/prov#",
  dct: "http://purl.org/dc/terms/",
  time: "http://www.w3.org/2006/time#",
  text: "http://jena.apache.org/text#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

export default async function editor(main) {
  document.title = `SPARQL · ${t("title")}`;
  // Before style.css, which has the last word on what the editor looks like here.
  document.querySelector("link[rel=stylesheet]").before(h("link", { rel: "stylesheet", href: "/yasgui.css" }));
  const [queries, known, { base }] = await Promise.all([api("queries"), ontology(), api("status")]);
  const box = h("div.yasgui-box");
  const examples = h(
    "select",
    { "aria-label": t("examples") },
    h("option", { value: "" }, t("examples")),
    grouped(queries).map(([group, list]) => h("optgroup", { label: t(group) }, list.map((q) => h("option", { value: q.name }, lang === "zh" ? q.titleZh : q.title)))),
  );
  replace(
    main,
    h("div.heading", {}, h("div", {}, h("h1", {}, "SPARQL"), h("p.quiet", {}, t("editorHelp"))), h("div.filter", {}, h("label", {}, t("examples"), examples))),
    box,
  );
  configure(withExamples(known, queries));
  const yasgui = new Yasgui(box, {
    requestConfig: { endpoint: `${location.origin}/sparql`, method: "GET" },
    copyEndpointOnNewTab: true,
    persistenceId: "newsgraph",
    endpointCatalogueOptions: { getData: () => [{ endpoint: `${location.origin}/sparql` }] },
  });
  named(box);
  yasgui.on("tabSelect", () => setTimeout(() => named(box)));
  // What the store describes is shown by its own pages.
  box.addEventListener("click", (e) => {
    const link = e.target.closest("a.iri");
    const path = link && decodeURI(link.href).startsWith(base) ? pathOf(decodeURI(link.href)) : undefined;
    if (!path) return;
    e.preventDefault();
    open(path, "_blank");
  });
  const set = (text) => yasgui.getTab().getYasqe().setValue(text);
  examples.addEventListener("change", () => {
    const query = queries.find((q) => q.name === examples.value);
    if (query) set(query.text);
  });
  const asked = new URLSearchParams(location.search).get("query");
  if (asked) {
    set(asked);
    yasgui.getTab().getYasqe().query().catch(() => {});
  }
}

/** Names for those who hear the editor, which its libraries leave out; in a list of tabs all is a tab. */
function named(box) {
  box.querySelectorAll(".CodeMirror textarea").forEach((field) => field.setAttribute("aria-label", "SPARQL"));
  box.querySelectorAll(".tabsList .addTab").forEach((button) => button.setAttribute("role", "tab"));
}

/** Values without their data types, as people read them; who wants these unticks the box. */
class ReadableTable extends Yasgui.Yasr.plugins.table {
  constructor(yasr) {
    super(yasr);
    this.persistentConfig.compact = true;
  }
}

/** The terms of the ontology, and those of other vocabularies that the examples use. */
function withExamples({ classes, properties }, queries) {
  const terms = { classes: new Set(classes), properties: new Set(properties) };
  for (const [, prefix, name] of queries.map((q) => q.text).join("\n").matchAll(/\b([a-z]+):([A-Za-z]\w*)/g)) {
    if (PREFIXES[prefix]) (/^[A-Z]/.test(name) ? terms.classes : terms.properties).add(PREFIXES[prefix] + name);
  }
  return { classes: [...terms.classes].sort(), properties: [...terms.properties].sort() };
}

/** No request leaves this server: prefixes and completions are those of the store. */
function configure(terms) {
  const { Yasqe, Yasr } = Yasgui;
  Yasr.registerPlugin("table", ReadableTable);
  Yasqe.defaults.value = "PREFIX schema: <https://schema.org/>\n\nSELECT ?published ?headline WHERE {\n  ?article a schema:NewsArticle ;\n    schema:headline ?headline ;\n    schema:datePublished ?published .\n}\nORDER BY DESC(?published)\nLIMIT 20\n";
  const complete = (name, list) => {
    const original = Yasqe.Autocompleters[name];
    if (original) Yasqe.forkAutocompleter(name, { name: `own-${name}`, bulk: true, persistenceId: undefined, get: () => Promise.resolve(list) });
  };
  complete("prefixes", Object.entries(PREFIXES).map(([prefix, iri]) => `${prefix}: <${iri}>`));
  complete("property", terms.properties);
  complete("class", terms.classes);
  Yasqe.defaults.autocompleters = ["own-prefixes", "own-property", "own-class", "variables"];
}

async function ontology() {
  const ask = async (pattern) => {
    const query = `SELECT DISTINCT ?t { ${pattern} } LIMIT 500`;
    const response = await fetch(`/sparql?query=${encodeURIComponent(query)}`, { headers: { Accept: "application/sparql-results+json" } });
    return (await response.json()).results.bindings.map((b) => b.t.value);
  };
  const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  const owl = "http://www.w3.org/2002/07/owl#";
  const graph = "GRAPH <https://w3id.org/newsgraph/ontology>";
  const [classes, properties] = await Promise.all([
    ask(`${graph} { ?t a ?c FILTER(?c IN (<${owl}Class>, <http://www.w3.org/2000/01/rdf-schema#Class>)) }`),
    ask(`${graph} { ?t a ?c FILTER(?c IN (<${rdf}Property>, <${owl}ObjectProperty>, <${owl}DatatypeProperty>)) }`),
  ]);
  return { classes, properties };
}
