// What stands beside the graph: the node, edge or path that is looked at, in words.
import { pathOf } from "../api.js";
import { h, replace } from "../dom.js";
import { happenings, standing } from "../happenings.js";
import { n, t } from "../i18n.js";
import { entityLink, entityPicker, failure, moreSentences, source, typeName } from "../parts.js";
import { colourOf } from "../types.js";

/** Of the nodes so many are listed. */
const LISTED = 12;

export default class Panel {
  constructor(page, element) {
    Object.assign(this, { page, element });
  }

  failed(error) {
    replace(this.element, failure(error));
  }

  /** Nothing is chosen: how to go on, and the nodes by name, for those who would rather read. */
  overview() {
    this.page.lookAt(this.page.cy.edges());
    const most = [...this.page.cy.nodes()].sort((a, b) => b.degree() - a.degree() || a.data("label").localeCompare(b.data("label"))).slice(0, LISTED);
    const entry = (node) =>
      h("li", {}, h(`button.link.${colourOf(node.data("type"))}`, { type: "button", dir: "auto", onclick: () => this.page.choose(node) }, node.data("label")), h("span.count", {}, n(node.degree())));
    replace(
      this.element,
      h("p.quiet", {}, t(most.length ? "graphHelp" : "graphEmpty")),
      h("p.quiet.off-phone", {}, t("graphKeys")),
      most.length ? [h("h2", {}, t("mostTied")), h("ul.plain.tied", {}, most.map(entry))] : null,
    );
  }

  node(node) {
    const iri = node.id();
    this.page.lookAt(node.connectedEdges());
    const button = (key, action) => h("button", { type: "button", onclick: action }, t(key));
    replace(
      this.element,
      h(`p.kind.${colourOf(node.data("type"))}`, {}, typeName(node.data("type"))),
      h("h2", { dir: "auto", lang: "zh" }, node.data("label")),
      h("p.quiet", {}, t("nArticles", n(node.data("articles")))),
      h(
        "p.actions",
        {},
        button("expand", () => this.page.expand(iri)),
        button("collapse", () => this.page.collapse(node)),
        button(node.hasClass("pinned") ? "unpin" : "pin", () => this.page.pin(node)),
        button("remove", () => this.page.remove(node)),
        h("a.button", { href: pathOf(iri) }, t("page")),
      ),
      entityPicker(t("pathTo"), (other) => this.page.path(iri, other.iri)),
      moreSentences({ entity: iri, from: this.page.state.from, to: this.page.state.to }, 5),
    );
  }

  edge(edge) {
    const [a, b] = [edge.source(), edge.target()];
    this.page.lookAt(edge);
    replace(
      this.element,
      h("h2", { dir: "auto" }, t("edge", a.data("label"), b.data("label"))),
      h("p.chips", {}, [a, b].map((node) => entityLink({ iri: node.id(), label: node.data("label"), type: node.data("type") }))),
      this.between(a.id(), b.id(), edge.data("count")),
    );
  }

  /** What ties two: their sentences, or the events in which both take part. */
  between(a, b, count) {
    const { from, to, relation } = this.page.state;
    if (!relation) return [h("p.quiet", {}, t("nSentences", n(count))), moreSentences({ entity: [a, b], from, to }, 8)];
    return [h("p.quiet", {}, t("nEvents", n(count))), happenings({ party: [a, b], from, to, type: relation === "event" ? undefined : relation }, 8)];
  }

  /** A path that was found; none has no nodes. */
  path(nodes, edges) {
    if (!nodes.length) return replace(this.element, h("p", {}, t("noPath")));
    replace(this.element, h("h2", {}, t("pathFound", edges.length)), this.steps(nodes, edges));
  }

  /** The nodes of a path, and between any two what ties them: an event or claim with its sentence, or how many sentences. */
  steps(nodes, edges) {
    const tie = (a, b) => edges.find((edge) => [edge.source, edge.target].includes(a.iri) && [edge.source, edge.target].includes(b.iri));
    const between = (node, next) => {
      const edge = next && tie(node, next);
      if (!edge) return null;
      const show = () => this.edge(this.page.cy.getElementById(`${edge.source} ${edge.target}`));
      const words = edge.told ? what(edge.told) : t(this.page.state.relation ? "nEvents" : "nSentences", n(edge.count));
      return [h("button.link.quiet", { type: "button", onclick: show, dir: "auto" }, `↕ ${words}`), edge.told ? link(edge.told) : null];
    };
    return h("ol.plain.steps", {}, nodes.map((node, i) => h("li", {}, entityLink(node), between(node, nodes[i + 1]))));
  }
}

/** An event's own words; of a claim who is what to whom. */
function what(told) {
  if (!told.subject) return told.what;
  const relation = t(`rel-${told.what}`);
  return relation.startsWith("rel-") ? `${told.subject} ${told.what}（${told.object ?? ""}）`.replace("（）", "") : `${told.subject} ${relation} ${told.object ?? ""}`;
}

/** How the text holds the event or claim of a step, its sentence, and where it stands. */
function link(told) {
  return [standing(told), told.tenure ? h("span.mark", {}, t(told.tenure)) : null, h("p.said", { lang: "zh", dir: "auto" }, told.text), h("div.sourceline", {}, source(told))];
}
