// The network of who and what stands in one sentence: grown step by step, its state in the address.
import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { api } from "../api.js";
import { h, replace } from "../dom.js";
import { keys } from "../graph/keys.js";
import Panel from "../graph/panel.js";
import { readState, writeState } from "../graph/state.js";
import { style } from "../graph/style.js";
import tools from "../graph/tools.js";
import { n, t } from "../i18n.js";
import { SOUGHT } from "../types.js";

cytoscape.use(fcose);

/** Neighbours that one expansion brings. */
const STEP = 15;

/** Nodes whose edges to new ones are asked for. */
const MOST_KNOWN = 300;

/** Magnification by a layout. */
const LARGEST = 1.7;

/** From so many nodes on a layout is not animated. */
const MANY = 150;

export default async function graph(main) {
  document.title = `${t("graph")} · ${t("title")}`;
  const view = h("div.canvas", { id: "canvas", role: "application", "aria-label": t("graph"), "aria-describedby": "count", tabindex: "0" });
  const panel = h("div.panel", { id: "panel", "aria-live": "polite" });
  const count = h("span.quiet", { id: "count", role: "status" });
  const legend = h("span.legend", {}, [...SOUGHT, "office"].map((type) => h("span", {}, h(`i.swatch.${type}`), t(type))));
  const page = new GraphPage(view, panel, count);
  replace(main, h("h1.visually-hidden", {}, t("graph")), tools(page), h("div.workbench", {}, h("div.stage", {}, view, h("div.foot", {}, count, legend)), panel));
  main.classList.add("full");
  page.begin();
  await page.restore();
}

class GraphPage {
  constructor(view, panel, count) {
    Object.assign(this, { view, count, panel: new Panel(this, panel), expanded: new Set() });
    this.state = readState();
  }

  begin() {
    this.cy = cytoscape({ container: this.view, style: style(), minZoom: 0.1, maxZoom: 4, hideEdgesOnViewport: true, textureOnViewport: true });
    this.cy.on("tap", "node", (e) => this.panel.node(e.target));
    this.cy.on("tap", "edge", (e) => this.panel.edge(e.target));
    this.cy.on("dbltap", "node", (e) => this.expand(e.target.id()));
    this.cy.on("tap", (e) => e.target === this.cy && this.panel.overview());
    this.cy.on("dragfree", "node", () => this.changed());
    keys(this.view, this.cy, {
      show: (node) => this.panel.node(node),
      expand: (node) => this.expand(node.id()),
      collapse: (node) => this.collapse(node),
      pin: (node) => this.pin(node),
      remove: (node) => this.remove(node),
    });
    addEventListener("themechange", () => this.cy.style(style()));
    this.panel.overview();
    // For those who write tools and tests around the page.
    this.view.cy = this.cy;
  }

  filter() {
    const { from, to, type, relation } = this.state;
    return { from, to, type, relation };
  }

  set(name, value) {
    this.state[name] = value;
    this.changed();
    const nodes = this.cy.nodes().map((node) => node.id());
    this.cy.elements().remove();
    this.refill(nodes).catch((e) => this.panel.failed(e));
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
    const { nodes, start, positions } = this.state;
    if (nodes.length) {
      await this.refill(nodes, positions);
      this.panel.overview();
    } else if (start.length) await this.start(start);
  }

  async start(iris) {
    if (iris.length === 1) await this.expand(iris[0]);
    else await this.refill(iris);
    this.choose(this.cy.getElementById(iris[0]));
  }

  /** The same nodes again, with the edges among them that the filter leaves. */
  async refill(iris, positions = new Map()) {
    if (!iris.length) return;
    this.add(await api("among", { iri: iris, ...this.filter() }), undefined, positions);
    for (const iri of this.state.pins) this.cy.getElementById(iri).addClass("pinned");
    if (positions.size) this.fit();
    else this.layout(true);
  }

  async expand(iri) {
    try {
      const known = this.cy.nodes().map((node) => node.id());
      const net = await api("neighbours", { iri, limit: STEP, known: known.slice(0, MOST_KNOWN), ...this.filter() });
      this.expanded.add(iri);
      this.add(net, iri);
      this.layout(known.length === 0);
    } catch (e) {
      this.panel.failed(e);
    }
  }

  /** Puts nodes and edges in that are not there yet; new ones begin beside the one they belong to. */
  add(net, centre, positions = new Map()) {
    const around = centre && this.cy.getElementById(centre);
    const at = around?.nonempty() ? around.position() : { x: 0, y: 0 };
    const known = (id) => this.cy.getElementById(id).nonempty();
    this.cy.batch(() => {
      net.nodes.forEach(({ iri, label, type, articles }, i) => {
        if (known(iri)) return;
        const position = positions.get(iri) ?? { x: at.x + 80 * Math.cos(i), y: at.y + 80 * Math.sin(i) };
        this.cy.add({ group: "nodes", data: { id: iri, label, type, articles, size: 12 + 2.6 * Math.log2(1 + articles), of: centre }, position });
      });
      for (const { source, target, count } of net.edges) {
        const id = `${source} ${target}`;
        if (known(id) || !known(source) || !known(target)) continue;
        this.cy.add({ group: "edges", data: { id, source, target, count, width: 1.3 + Math.min(4.5, 0.6 * Math.log2(count)) } });
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
      .layout({
        name: "fcose",
        randomize: fresh,
        quality: few ? "default" : "draft",
        animate: few && !calm,
        animationDuration: 400,
        nodeSeparation: 110 * room,
        idealEdgeLength: 150 * room,
        nodeRepulsion: 22000 * room ** 3,
        nodeDimensionsIncludeLabels: true,
        fixedNodeConstraint: fixed.length ? fixed : undefined,
        padding: 40,
        stop: () => this.laidOut(),
      })
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

  fit() {
    this.cy.fit(undefined, 30);
  }

  /** Takes away what an expansion has brought and nothing else holds on to. */
  collapse(node) {
    this.cy
      .nodes()
      .filter((other) => other.data("of") === node.id() && !other.hasClass("pinned") && !this.expanded.has(other.id()))
      .remove();
    this.expanded.delete(node.id());
    this.changed();
  }

  pin(node) {
    node.toggleClass("pinned");
    this.changed();
    this.panel.node(node);
  }

  remove(node) {
    node.remove();
    this.panel.overview();
    this.changed();
  }

  /** Selects a node as a click on it does. */
  choose(node) {
    if (node.empty()) return;
    this.cy.elements().unselect();
    node.select();
    this.panel.node(node);
  }

  /** The other edges step back; where some are meant, these stand out. */
  lookAt(edges) {
    const all = edges.length === this.cy.edges().length;
    this.cy.batch(() => {
      this.cy.edges().removeClass("lit").toggleClass("aside", !all);
      if (!all) edges.removeClass("aside").addClass("lit");
    });
  }

  async path(a, b) {
    try {
      const net = await api("path", { a, b, ...this.filter() });
      this.cy.elements().removeClass("path");
      if (!net.edges.length) return this.panel.path([], []);
      this.add(net, a);
      for (const edge of net.edges) this.cy.getElementById(`${edge.source} ${edge.target}`).addClass("path");
      for (const node of net.nodes) this.cy.getElementById(node.iri).addClass("path");
      this.layout();
      this.lookAt(this.cy.edges(".path"));
      this.panel.path([...net.nodes].reverse(), net.edges);
    } catch (e) {
      this.panel.failed(e);
    }
  }

  /** Says how large the graph is, and keeps its state in the address. */
  changed() {
    this.count.textContent = t("nodesEdges", n(this.cy.nodes().length), n(this.cy.edges().length));
    clearTimeout(this.writing);
    this.writing = setTimeout(() => writeState(this.state, this.cy), 200);
  }
}
