// The graph by keyboard: arrows go from node to node, other keys do what the panel's buttons do.

const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** What is far to the side counts as farther away. */
const ASIDE = 2.5;

/** The nearest node in a direction; none if there is nothing that way. */
export function nearest(from, nodes, [dx, dy]) {
  const at = from.position();
  let best;
  nodes.forEach((node) => {
    const x = node.position("x") - at.x;
    const y = node.position("y") - at.y;
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    const far = along + ASIDE * aside;
    if (along > 0 && aside <= along * ASIDE && (!best || far < best.far)) best = { node, far };
  });
  return best?.node;
}

/**
 * Listens on the canvas.
 * @param actions what to do with the node that is chosen: show, expand, collapse, pin, remove
 */
export function keys(view, cy, actions) {
  const zoom = (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  const others = { Enter: "expand", Backspace: "collapse", p: "pin", Delete: "remove" };
  view.addEventListener("keydown", (e) => {
    const chosen = cy.nodes(":selected").first();
    if (WAYS[e.key]) {
      const next = chosen.nonempty() ? nearest(chosen, cy.nodes().difference(chosen), WAYS[e.key]) : cy.nodes().first();
      if (next?.nonempty()) choose(cy, next, actions.show);
    } else if (others[e.key] && chosen.nonempty()) actions[others[e.key]](chosen);
    else if (e.key === "+" || e.key === "=") zoom(1.25);
    else if (e.key === "-") zoom(0.8);
    else return;
    e.preventDefault();
  });
}

function choose(cy, node, show) {
  cy.elements().unselect();
  node.select();
  show(node);
  const { x, y } = node.renderedPosition();
  if (x < 0 || y < 0 || x > cy.width() || y > cy.height()) cy.center(node);
}
