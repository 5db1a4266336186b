// A few nodes around one, drawn as SVG: enough to see who belongs together.
import { pathOf } from "./api.js";
import { s } from "./dom.js";
import { colourOf } from "./types.js";

const SIZE = 320;

export default function wheel(net, centre) {
  const others = net.nodes.filter((node) => node.iri !== centre).slice(0, 12);
  const at = new Map([[centre, [SIZE / 2, SIZE / 2]]]);
  others.forEach((node, i) => {
    const angle = (2 * Math.PI * i) / others.length - Math.PI / 2;
    at.set(node.iri, [SIZE / 2 + Math.cos(angle) * SIZE * 0.34, SIZE / 2 + Math.sin(angle) * SIZE * 0.38]);
  });
  const most = Math.max(...net.edges.map((e) => e.count));
  const drawing = s("svg.wheel", { viewBox: `0 0 ${SIZE} ${SIZE}`, "aria-hidden": "true" });
  for (const edge of net.edges) {
    const [a, b] = [at.get(edge.source), at.get(edge.target)];
    if (a && b) drawing.append(s("line.edge", { x1: a[0], y1: a[1], x2: b[0], y2: b[1], "stroke-width": (0.5 + (3 * edge.count) / most).toFixed(2) }));
  }
  for (const node of [...others, net.nodes.find((one) => one.iri === centre)]) {
    const [x, y] = at.get(node.iri);
    const label = node.label.length > 9 ? `${node.label.slice(0, 8)}…` : node.label;
    drawing.append(
      s("a", { href: pathOf(node.iri), tabindex: "-1" }, s(`circle.dot.${colourOf(node.type)}`, { cx: x, cy: y, r: node.iri === centre ? 9 : 6 }), s("text", { x, y: y + 20, "text-anchor": "middle" }, label)),
    );
  }
  return drawing;
}
