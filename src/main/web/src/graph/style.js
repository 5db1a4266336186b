// How the graph looks, in the colours of the page.
import { coloured } from "../types.js";

export function style() {
  const css = getComputedStyle(document.documentElement);
  const colour = (name) => css.getPropertyValue(`--${name}`).trim();
  return [
    { selector: "node", style: { label: "data(label)", width: "data(size)", height: "data(size)", "background-color": colour("other"), color: colour("text"), "font-size": 12, "font-family": getComputedStyle(document.body).fontFamily, "text-valign": "bottom", "text-margin-y": 4, "text-outline-color": colour("page"), "text-outline-width": 2, "min-zoomed-font-size": 6 } },
    ...coloured.map((type) => ({ selector: `node[type="${type}"]`, style: { "background-color": colour(type) } })),
    { selector: "edge", style: { width: "data(width)", "line-color": colour("edge"), "curve-style": "haystack", opacity: 0.9 } },
    { selector: "edge.aside", style: { opacity: 0.35 } },
    { selector: "edge.lit", style: { "line-color": colour("accent"), opacity: 0.7 } },
    { selector: "edge.weak", style: { display: "none" } },
    { selector: ".path", style: { "line-color": colour("accent"), "border-width": 3, "border-color": colour("accent"), opacity: 1 } },
    { selector: "node.pinned", style: { "border-width": 3, "border-color": colour("text") } },
    { selector: ":selected", style: { "border-width": 3, "border-color": colour("accent"), "line-color": colour("accent") } },
  ];
}
