// The graph as a file.
import { download } from "../dom.js";

const escape = (text) => String(text).replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);

/** A cell that a spreadsheet must not take for a formula. */
const cell = (value) => {
  const text = String(value).replace(/^[=+\-@\t]/, "'$&");
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const exports = {
  PNG: (elements, cy) => cy.png({ full: true, scale: 2, bg: getComputedStyle(document.body).backgroundColor, output: "blob-promise" }).then((blob) => download("graph.png", blob)),
  SVG: (elements) => download("graph.svg", svg(elements), "image/svg+xml"),
  GraphML: (elements) => download("graph.graphml", graphml(elements), "application/xml"),
  CSV: (elements) => download("graph.csv", csv(elements), "text/csv"),
};

function svg(elements) {
  const box = elements.boundingBox();
  const nodes = elements.nodes().map((node) => {
    const { x, y } = node.position();
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(node.width() / 2).toFixed(1)}" fill="${escape(node.style("background-color"))}"/><text x="${x.toFixed(1)}" y="${(y + node.height() / 2 + 14).toFixed(1)}" text-anchor="middle">${escape(node.data("label"))}</text>`;
  });
  const edges = elements.edges().map((edge) => {
    const [a, b] = [edge.source().position(), edge.target().position()];
    return `<line x1="${a.x.toFixed(1)}" y1="${a.y.toFixed(1)}" x2="${b.x.toFixed(1)}" y2="${b.y.toFixed(1)}" stroke="#999" stroke-width="${edge.data("width").toFixed(1)}"/>`;
  });
  const view = [box.x1 - 20, box.y1 - 20, box.w + 40, box.h + 40].map((v) => v.toFixed(0)).join(" ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" font-family="sans-serif" font-size="12">\n${[...edges, ...nodes].join("\n")}\n</svg>\n`;
}

function graphml(elements) {
  const data = (key, value) => `<data key="${key}">${escape(value)}</data>`;
  const keys = [["node", "label", "string"], ["node", "type", "string"], ["node", "articles", "int"], ["edge", "sentences", "int"]];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(([of, name, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`),
    '<graph edgedefault="undirected">',
    ...elements.nodes().map((node) => `<node id="${escape(node.id())}">${data("label", node.data("label"))}${data("type", node.data("type"))}${data("articles", node.data("articles"))}</node>`),
    ...elements.edges().map((edge) => `<edge source="${escape(edge.data("source"))}" target="${escape(edge.data("target"))}">${data("sentences", edge.data("count"))}</edge>`),
    "</graph>",
    "</graphml>\n",
  ].join("\n");
}

function csv(elements) {
  const rows = elements.edges().map((edge) => [edge.source().data("label"), edge.target().data("label"), edge.data("count"), edge.data("source"), edge.data("target")]);
  return "\ufeff" + [["source", "target", "sentences", "sourceIri", "targetIri"], ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}
