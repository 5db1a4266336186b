// Places on the outlines of the countries (Natural Earth), in an equirectangular projection: no tiles, no other server.
import { feature } from "topojson-client";
import { pathOf } from "./api.js";
import { s } from "./dom.js";

const WIDTH = 720;
const HEIGHT = 360;

/** Names beside dots, so that they can be told apart. */
const NAMED = 6;

const x = (longitude) => ((longitude + 180) / 360) * WIDTH;
const y = (latitude) => ((90 - latitude) / 180) * HEIGHT;

const ring = (points) => points.map(([a, b], i) => `${i ? "L" : "M"}${x(a).toFixed(1)} ${y(b).toFixed(1)}`).join("") + "Z";

function outlines(world) {
  const paths = feature(world, world.objects.countries).features.map(({ geometry: { type, coordinates } }) => (type === "Polygon" ? [coordinates] : coordinates).map((rings) => rings.map(ring).join("")).join(""));
  return s("path.land", { d: paths.join("") });
}

/** The stretch of the map that has all points, not closer than a small continent; so large that it fills the frame. */
function frame(points) {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const width = Math.min(WIDTH, Math.max(110, 1.25 * (Math.max(...xs) - Math.min(...xs)), 2.5 * (Math.max(...ys) - Math.min(...ys))));
  const within = (middle, size, all) => Math.max(0, Math.min(all - size, middle - size / 2));
  const left = within((Math.max(...xs) + Math.min(...xs)) / 2, width, WIDTH);
  const top = within((Math.max(...ys) + Math.min(...ys)) / 2, width / 2, HEIGHT);
  return { left, top, width, scale: width / WIDTH };
}

/** Those whose names do not run into one named before. */
function withRoom(points, scale) {
  const named = new Set();
  for (const point of points) {
    const room = [...named].every((other) => Math.abs(other.y - point.y) > 26 * scale || Math.abs(other.x - point.x) > 27 * scale * (1 + Math.max(other.place.label.length, point.place.label.length)));
    if (room && named.size < NAMED) named.add(point);
  }
  return named;
}

/** @param places with WKT such as POINT(116.4 39.9), a label and a count, the most important first */
export default async function map(places, label) {
  const world = await (await fetch("/outlines.json")).json();
  const points = places
    .map((place) => ({ place, found: /POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)/i.exec(place.wkt) }))
    .filter((p) => p.found)
    .map(({ place, found }) => ({ place, x: x(Number(found[1])), y: y(Number(found[2])) }));
  if (!points.length) return null;
  const { left, top, width, scale } = frame(points);
  const drawing = s("svg.map", { viewBox: `${left.toFixed(1)} ${top.toFixed(1)} ${width.toFixed(1)} ${(width / 2).toFixed(1)}`, role: "group", "aria-label": label }, outlines(world));
  const most = Math.max(...places.map((place) => place.count));
  const named = withRoom(points, scale);
  points.reverse().forEach((point) => {
    const { place, x: px, y: py } = point;
    const size = (5 + 9 * Math.sqrt(place.count / most)) * scale;
    drawing.append(
      s(
        "a.spot.place",
        { href: pathOf(place.iri), "aria-label": place.label },
        s("title", {}, `${place.label} · ${place.count}`),
        s("circle.dot", { cx: px.toFixed(1), cy: py.toFixed(1), r: size.toFixed(2) }),
        named.has(point) ? s("text", { x: (px + size + 2 * scale).toFixed(1), y: (py + 8 * scale).toFixed(1), "font-size": (25 * scale).toFixed(2) }, place.label) : null,
      ),
    );
  });
  return drawing;
}
