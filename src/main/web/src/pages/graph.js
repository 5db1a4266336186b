// The network of who and what stands in one sentence: grown step by step, its state in the address.
import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { api, pathOf, query } from "../api.js";
import { h, replace } from "../dom.js";
import { n, t } from "../i18n.js";
import { entityPicker, failure, moreSentences } from "../parts.js";
import { happenings, typeOf } from "../happenings.js";
import { exports } from "../graph/export.js";
import { readState, writeState } from "../graph/state.js";
import { style } from "../graph/style.js";

cytoscape.use(fcose);

/** Neighbours that one expansion brings. */
const STEP = 15;

/** Magnification by a layout. */
const LARGEST = 1.7;

/** Kinds of events to choose from. */
const MOST_KINDS = 40;

/** From so many nodes on a layout is not animated. */
const MANY = 150;

export default async function graph(main) {
  document.title = `${t("graph")} · ${t("title")}`;
  const view = h("div.canvas", { id: "canvas", role: "application", "aria-label": t("graph"), tabindex: "0" });
  const panel = h("div.panel", { id: "panel", "aria-live": "polite" }, h("p.quiet", {}, t("graphHelp")));
  const count = h("span.quiet", { id: "count", role: "status" });
  const page = new GraphPage(view, panel, count);
  replace(main, h("h1.visually-hidden", {}, t("graph")), page.tools(), h("div.workbench", {}, view, panel));
  main.classList.add("full");
  page.begin(view);
  await page.restore();
}

class GraphPage {
  constructor(view, panel, count) {
    Object.assign(this, { view, panel, count, expanded: new Set() });
    this.state = readState();
  }

  begin(container) {
    this.cy = cytoscape({ container, style: style(), minZoom: 0.1, maxZoom: 4, hideEdgesOnViewport: true, textureOnViewport: true, pixelRatio: 1 });
    this.cy.on("tap", "node", (e) => this.showNode(e.target));
    this.cy.on("tap", "edge", (e) => this.showEdge(e.target));
    this.cy.on("dbltap", "node", (e) => this.expand(e.target.id()));
    this.cy.on("tap", (e) => e.target === this.cy && this.lookAt(this.cy.edges()));
    this.cy.on("dragfree", "node", () => this.changed());
    addEventListener("themechange", () => this.cy.style(style()));
    // For those who write tools and tests around the page.
    this.view.cy = this.cy;
  }

  filter() {
    const { from, to, type, relation } = this.state;
    return { from, to, type, relation };
  }

  tools() {
    const field = (name, label, extra = {}) =>
      h("label", {}, t(label), h("input", { name, value: this.state[name] ?? "", placeholder: "2019-06", size: 10, ...extra, onchange: (e) => this.set(name, e.target.value) }));
    return h(
      "div.filter.tools",
      {},
      entityPicker(t("startFrom"), (entity) => this.start([entity.iri])),
      h(
        "label",
        {},
        t("type"),
        h("select", { onchange: (e) => this.set("type", e.target.value) }, h("option", { value: "" }, t("all")), ["person", "organization", "place", "event", "agreement"].map((type) => h("option", { value: type, selected: this.state.type === type }, t(type)))),
      ),
      h("label", {}, t("relation"), this.relations()),
      field("from", "from"),
      field("to", "to"),
      h("label", {}, t("minWeight"), h("input", { type: "number", min: 1, max: 99, value: this.state.least, onchange: (e) => this.setLeast(Number(e.target.value)) })),
      h("button", { type: "button", onclick: () => this.layout(true) }, t("layout")),
      h("button", { type: "button", onclick: () => this.cy.fit(undefined, 30) }, t("fit")),
      h("select", { "aria-label": t("exportAs"), onchange: (e) => this.export(e.target) }, h("option", { value: "" }, t("exportAs")), Object.keys(exports).map((f) => h("option", { value: f }, f))),
      h("button", { type: "button", onclick: (e) => this.share(e.target) }, t("share")),
      this.count,
    );
  }

  /** One sentence, one event, or events of one kind; the kinds are those of the store. */
  relations() {
    const option = (value, label) => h("option", { value, selected: (this.state.relation ?? "") === value }, label);
    const select = h("select", { onchange: (e) => this.set("relation", e.target.value) }, option("", t("relation-sentence")), option("event", t("relation-event")));
    api("kinds")
      .then(({ counts, types }) => select.append(...Object.keys(counts).slice(0, MOST_KINDS).map((kind) => option(kind, typeOf({ type: kind }, types)))))
      .catch(() => {});
    return select;
  }

  export(select) {
    exports[select.value]?.(this.cy.elements(":visible"), this.cy);
    select.value = "";
  }

  async share(button) {
    this.changed();
    await navigator.clipboard?.writeText(location.href);
    button.textContent = t("copied");
    setTimeout(() => (button.textContent = t("share")), 1500);
  }

  set(name, value) {
    this.state[name] = value;
    this.changed();
    const nodes = this.cy.nodes().map((node) => node.id());
    this.cy.elements().remove();
    this.refill(nodes);
  }

  setLeast(least) {
    this.state.least = Math.max(1, least || 1);
    this.applyLeast();
    this.changed();
  }

  applyLeast() {
    this.cy.batch(() => this.cy.edges().forEach((edge) => edge.toggleClass("weak", edge.data("count") < this.state.least)));
  }

  async restore() {
    const nodes = this.state.nodes.length ? this.state.nodes : this.state.start;
    if (!nodes.length) return;
    if (this.state.nodes.length) await this.refill(this.state.nodes, this.state.positions);
    else await this.start(nodes);
  }

  async start(iris) {
    if (iris.length === 1) await this.expand(iris[0]);
    else await this.refill(iris);
    const first = this.cy.getElementById(iris[0]);
    if (first.nonempty()) this.showNode(first);
  }

  /** The same nodes again, with the edges among them that the filter leaves. */
  async refill(iris, positions = new Map()) {
    if (!iris.length) return;
    const nets = await Promise.all(iris.slice(0, 60).map((iri) => api("neighbours", { iri, limit: 40, ...this.filter() }).catch(() => ({ nodes: [], edges: [] }))));
    const wanted = new Set(iris);
    const net = { nodes: nets.flatMap((one) => one.nodes.filter((node) => wanted.has(node.iri))), edges: nets.flatMap((one) => one.edges.filter((e) => wanted.has(e.source) && wanted.has(e.target))) };
    this.add(net, undefined, positions);
    for (const iri of this.state.pins) this.cy.getElementById(iri).addClass("pinned");
    if (!positions.size) this.layout();
    else this.cy.fit(undefined, 30);
  }

  async expand(iri) {
    try {
      const known = this.cy.nodes().map((node) => node.id());
      const net = await api("neighbours", { iri, limit: STEP, known: known.slice(0, 80), ...this.filter() });
      this.expanded.add(iri);
      const fresh = known.length === 0;
      this.add(net, iri);
      this.layout(fresh);
    } catch (e) {
      replace(this.panel, failure(e));
    }
  }

  /** Puts nodes and edges in that are not there yet; new ones begin beside the one they belong to. */
  add(net, centre, positions = new Map()) {
    const around = centre && this.cy.getElementById(centre);
    const at = around?.nonempty() ? around.position() : { x: 0, y: 0 };
    this.cy.batch(() => {
      net.nodes.forEach((node, i) => {
        if (this.cy.getElementById(node.iri).nonempty()) return;
        const position = positions.get(node.iri) ?? { x: at.x + 80 * Math.cos(i), y: at.y + 80 * Math.sin(i) };
        this.cy.add({ group: "nodes", data: { id: node.iri, label: node.label, type: node.type, articles: node.articles, size: 12 + 2.6 * Math.log2(1 + node.articles), of: centre }, position });
      });
      for (const edge of net.edges) {
        const id = `${edge.source} ${edge.target}`;
        if (this.cy.getElementById(id).empty() && this.cy.getElementById(edge.source).nonempty() && this.cy.getElementById(edge.target).nonempty()) {
          this.cy.add({ group: "edges", data: { id, source: edge.source, target: edge.target, count: edge.count, width: 1.3 + Math.min(4.5, 0.6 * Math.log2(edge.count)) } });
        }
      }
    });
    this.applyLeast();
    this.changed();
  }

  layout(fresh = false) {
    const few = this.cy.nodes().length < MANY;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    // On a telephone things stand closer, so that their names can still be read.
    const room = Math.min(1, 0.35 + this.cy.width() / 1400);
    const fixed = this.cy.nodes(".pinned").map((node) => ({ nodeId: node.id(), position: { ...node.position() } }));
    this.cy
      .layout({ name: "fcose", randomize: fresh, quality: few ? "default" : "draft", animate: few && !calm, animationDuration: 400, nodeSeparation: 110 * room, idealEdgeLength: 150 * room, nodeRepulsion: 22000 * room ** 3, nodeDimensionsIncludeLabels: true, fixedNodeConstraint: fixed.length ? fixed : undefined, padding: 40, stop: () => this.laidOut() })
      .run();
  }

  /** A few nodes are not blown up to fill the page. */
  laidOut() {
    if (this.cy.zoom() > LARGEST) {
      this.cy.zoom(LARGEST);
      this.cy.center();
    }
    this.changed();
  }

  /** Takes away what an expansion has brought and nothing else holds on to. */
  collapse(node) {
    const leaves = this.cy.nodes().filter((other) => other.data("of") === node.id() && !other.hasClass("pinned") && !this.expanded.has(other.id()));
    leaves.remove();
    this.expanded.delete(node.id());
    this.changed();
  }

  showNode(node) {
    const iri = node.id();
    this.lookAt(node.connectedEdges());
    const button = (key, action) => h("button", { type: "button", onclick: action }, t(key));
    replace(
      this.panel,
      h(`h2.${node.data("type")}`, { dir: "auto" }, node.data("label")),
      h("p.quiet", {}, t("nArticles", n(node.data("articles")))),
      h(
        "p.actions",
        {},
        button("expand", () => this.expand(iri)),
        button("collapse", () => this.collapse(node)),
        button(node.hasClass("pinned") ? "unpin" : "pin", () => {
          node.toggleClass("pinned");
          this.changed();
          this.showNode(node);
        }),
        button("remove", () => {
          node.remove();
          replace(this.panel, h("p.quiet", {}, t("graphHelp")));
          this.changed();
        }),
        h("a.button", { href: pathOf(iri) }, t("page")),
      ),
      entityPicker(t("pathTo"), (other) => this.path(iri, other.iri)),
      moreSentences({ entity: iri, from: this.state.from, to: this.state.to }, 5),
    );
  }

  showEdge(edge) {
    const [a, b] = [edge.source(), edge.target()];
    this.lookAt(edge);
    replace(
      this.panel,
      h("h2", { dir: "auto" }, t("edge", a.data("label"), b.data("label"))),
      this.between(a.id(), b.id(), edge.data("count")),
    );
  }

  /** The other edges step back. */
  lookAt(edges) {
    this.cy.batch(() => {
      this.cy.edges().addClass("aside");
      edges.removeClass("aside");
    });
  }

  /** What ties two: their sentences, or the events in which both take part. */
  between(a, b, count) {
    const { from, to, relation } = this.state;
    if (!relation) return [h("p.quiet", {}, t("nSentences", n(count))), moreSentences({ entity: [a, b], from, to }, 8)];
    return [h("p.quiet", {}, t("nEvents", n(count))), happenings({ party: [a, b], from, to, type: relation === "event" ? undefined : relation }, 8)];
  }

  async path(a, b) {
    try {
      const net = await api("path", { a, b, ...this.filter() });
      this.cy.elements().removeClass("path");
      if (!net.edges.length) return replace(this.panel, h("p", {}, t("noPath")));
      this.add(net, a);
      for (const edge of net.edges) this.cy.getElementById(`${edge.source} ${edge.target}`).addClass("path");
      for (const node of net.nodes) this.cy.getElementById(node.iri).addClass("path");
      this.layout();
      replace(this.panel, h("h2", {}, t("pathFound", net.edges.length)), h("ol.plain", {}, [...net.nodes].reverse().map((node) => h("li", {}, h("a.entity." + node.type, { href: pathOf(node.iri) }, node.label)))));
    } catch (e) {
      replace(this.panel, failure(e));
    }
  }

  /** Says how large the graph is, and keeps its state in the address. */
  changed() {
    this.count.textContent = t("nodesEdges", n(this.cy.nodes().length), n(this.cy.edges().length));
    clearTimeout(this.writing);
    this.writing = setTimeout(() => writeState(this.state, this.cy), 200);
  }
}
