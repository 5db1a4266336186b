// The state of the graph in the address: which nodes, where, and the filters.

const MOST = 150;

/** Reads the address. Positions are kept behind #, where they reach no server. */
export function readState() {
  const search = new URLSearchParams(location.search);
  const positions = new Map();
  const nodes = [];
  const pins = new Set();
  for (const part of location.hash.slice(1).split("&").filter(Boolean)) {
    const [iri, x, y, pinned] = part.split("|").map((one) => decodeURIComponent(one));
    if (!iri.includes("://")) continue;
    nodes.push(iri);
    if (pinned) pins.add(iri);
    positions.set(iri, { x: Number(x) || 0, y: Number(y) || 0 });
  }
  return {
    start: search.getAll("start"),
    from: search.get("from") ?? "",
    to: search.get("to") ?? "",
    type: search.get("type") ?? "",
    relation: search.get("relation") ?? "",
    least: Math.max(1, Number(search.get("least")) || 1),
    nodes,
    positions,
    pins,
  };
}

/** Writes the address, so that it can be shared. */
export function writeState(state, cy) {
  const search = new URLSearchParams();
  for (const name of ["from", "to", "type", "relation"]) if (state[name]) search.set(name, state[name]);
  if (state.least > 1) search.set("least", state.least);
  const hash = cy
    .nodes()
    .slice(0, MOST)
    .map((node) => [node.id(), Math.round(node.position("x")), Math.round(node.position("y")), ...(node.hasClass("pinned") ? [1] : [])].map(encodeURIComponent).join("|"))
    .join("&");
  const text = search.toString();
  history.replaceState(null, "", `/graph${text ? `?${text}` : ""}${hash ? `#${hash}` : ""}`);
}
