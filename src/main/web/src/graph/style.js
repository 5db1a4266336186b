// How the graph looks, in the colours of the page.

export function style() {
  const css = getComputedStyle(document.documentElement);
  const colour = (name) => css.getPropertyValue(`--${name}`).trim();
  const types = ["person", "organization", "place", "event", "agreement", "series"];
  return [
    { selector: "node", style: { label: "data(label)", width: "data(size)", height: "data(size)", "background-color": colour("other"), color: colour("text"), "font-size": 12, "font-family": "PingFang SC, Noto Sans CJK SC, Microsoft YaHei, sans-serif", "text-valign": "bottom", "text-margin-y": 4, "text-outline-color": colour("page"), "text-outline-width": 2, "min-zoomed-font-size": 6 } },
    ...types.map((type) => ({ selector: `node[type="${type}"]`, style: { "background-color": colour(type) } })),
    { selector: "edge", style: { width: "data(width)", "line-color": colour("line"), "curve-style": "haystack", opacity: 0.9 } },
    { selector: "edge.aside", style: { opacity: 0.4 } },
    { selector: "edge.weak", style: { display: "none" } },
    { selector: ".path", style: { "line-color": colour("accent"), "border-width": 3, "border-color": colour("accent"), opacity: 1 } },
    { selector: "node.pinned", style: { "border-width": 3, "border-color": colour("text") } },
    { selector: ":selected", style: { "border-width": 3, "border-color": colour("accent"), "line-color": colour("accent") } },
  ];
}
