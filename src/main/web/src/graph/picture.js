// A small network to look at: drawn once, a click on a node opens its page.
import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { pathOf } from "../api.js";
import { style } from "./style.js";

cytoscape.use(fcose);

/** @param ties pairs {a, b, count} of cells with text and, where they are known, IRI and type */
export default function picture(container, ties) {
  const nodes = new Map();
  for (const cell of ties.flatMap(({ a, b }) => [a, b])) {
    const id = cell.iri ?? cell.text;
    const known = nodes.get(id) ?? { id, label: cell.text, type: cell.type ?? "other", iri: cell.iri, ties: 0 };
    nodes.set(id, { ...known, ties: known.ties + 1 });
  }
  const edges = new Map(ties.map(({ a, b, count }) => [a, b].map((cell) => cell.iri ?? cell.text)).map(([source, target], i) => [`${source} ${target}`, { source, target, width: 1.3 + Math.min(4.5, 0.6 * Math.log2(ties[i].count || 1)) }]));
  const cy = cytoscape({
    container,
    style: style(),
    elements: [...[...nodes.values()].map((node) => ({ data: { ...node, size: 12 + 4 * Math.log2(1 + node.ties) } })), ...[...edges.values()].map((data) => ({ data }))],
    layout: { name: "fcose", animate: false, nodeDimensionsIncludeLabels: true, idealEdgeLength: 110, padding: 24 },
    userZoomingEnabled: false,
    autoungrabify: true,
    maxZoom: 1.5,
  });
  cy.on("tap", "node", ({ target }) => target.data("iri") && location.assign(pathOf(target.data("iri"))));
  addEventListener("themechange", () => cy.style(style()));
}
