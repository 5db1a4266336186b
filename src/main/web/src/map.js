// Points on the outlines of the countries (Natural Earth), in an equirectangular projection: no tiles, no other server.
import { feature } from "topojson-client";
import { s } from "./dom.js";

const WIDTH = 720;
const HEIGHT = 360;

const x = (longitude) => ((longitude + 180) / 360) * WIDTH;
const y = (latitude) => ((90 - latitude) / 180) * HEIGHT;

const ring = (points) => points.map(([a, b], i) => `${i ? "L" : "M"}${x(a).toFixed(1)} ${y(b).toFixed(1)}`).join("") + "Z";

/** @param points WKT, such as POINT(116.4 39.9) */
export default async function map(points, label) {
  const world = await (await fetch("/outlines.json")).json();
  const drawing = s("svg.map", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": label });
  for (const country of feature(world, world.objects.countries).features) {
    const { type, coordinates } = country.geometry;
    const path = (type === "Polygon" ? [coordinates] : coordinates).map((rings) => rings.map(ring).join("")).join("");
    drawing.append(s("path.land", { d: path }));
  }
  for (const point of points) {
    const found = /POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)/i.exec(point);
    if (found) drawing.append(s("circle.dot.place", { cx: x(Number(found[1])), cy: y(Number(found[2])), r: 6 }));
  }
  return drawing;
}
