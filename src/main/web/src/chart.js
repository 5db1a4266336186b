// Columns over time, drawn as SVG.
import { h, s } from "./dom.js";
import { n, t } from "./i18n.js";

const WIDTH = 720;
const HEIGHT = 140;
const MOST_COLUMNS = 200;

/** How coarse time must be so that the columns stay wide enough: characters of an ISO day. */
function unit(days) {
  const span = (new Date(days.at(-1)) - new Date(days[0])) / 86_400_000 + 1;
  return span <= MOST_COLUMNS ? 10 : span / 30 <= MOST_COLUMNS ? 7 : 4;
}

/** All periods from the first to the last, empty ones too. */
function periods(first, last, length) {
  const list = [];
  const at = new Date(`${first.slice(0, length).padEnd(7, "-01").padEnd(10, "-01")}T00:00:00Z`);
  while (list.length < 4000) {
    const key = at.toISOString().slice(0, length);
    if (key > last.slice(0, length)) break;
    list.push(key);
    if (length === 10) at.setUTCDate(at.getUTCDate() + 1);
    else if (length === 7) at.setUTCMonth(at.getUTCMonth() + 1);
    else at.setUTCFullYear(at.getUTCFullYear() + 1);
  }
  return list;
}

/**
 * Columns of one or several series of day to count, over the same time.
 * @param series [{days, className, label}]
 * @param range all days that the axis has to cover; that of the series where it is left out
 */
export function columns(series, label, { range, onpick } = {}) {
  const days = (range ?? series.flatMap((one) => Object.keys(one.days))).filter((d) => d >= "1900").sort();
  if (!days.length) return h("p.quiet", {}, t("nothing"));
  const length = unit(days);
  const keys = periods(days[0], days.at(-1), length);
  const sums = series.map((one) => {
    const sum = new Map();
    for (const [d, count] of Object.entries(one.days)) sum.set(d.slice(0, length), (sum.get(d.slice(0, length)) ?? 0) + count);
    return sum;
  });
  const most = Math.max(1, ...sums.flatMap((sum) => [...sum.values()]));
  const step = WIDTH / keys.length;
  const drawing = s("svg.columns", { viewBox: `0 0 ${WIDTH} ${HEIGHT + 2}`, role: "img", "aria-label": label, preserveAspectRatio: "none" });
  for (const y of [8, HEIGHT]) drawing.append(s("line.axis", { x1: 0, y1: y, x2: "100%", y2: y }));
  keys.forEach((key, i) => {
    sums.forEach((sum, j) => {
      const value = sum.get(key) ?? 0;
      if (!value) return;
      const height = Math.max(2, (value / most) * (HEIGHT - 8));
      const width = Math.max(1, (step * 0.8) / sums.length);
      drawing.append(
        s(
          `rect.column.${series[j].className ?? "plain"}${onpick ? ".pickable" : ""}`,
          { x: (i * step + step * 0.1 + j * width).toFixed(2), y: (HEIGHT - height).toFixed(2), width: width.toFixed(2), height: height.toFixed(2), onclick: onpick && (() => onpick(key)) },
          s("title", {}, `${key}${series[j].label ? ` ${series[j].label}` : ""}: ${n(value)}`),
        ),
      );
    });
  });
  const per = length === 10 ? t("perDay") : length === 7 ? t("perMonth") : t("perYear");
  return h(
    "figure.chart",
    {},
    h("p.most", { "aria-hidden": "true" }, n(most)),
    drawing,
    h("figcaption", {}, h("span", {}, keys[0]), h("span", {}, per), h("span", {}, keys.at(-1))),
    series.length > 1 ? h("p.legend", {}, series.map((one) => h("span", {}, h(`i.swatch.${one.className}`), one.label))) : null,
  );
}

/** Bars of names, or of elements that show them, and numbers. */
export function bars(rows) {
  const most = Math.max(1, ...rows.map(([, value]) => value));
  return h(
    "ol.ranking",
    {},
    rows.map(([name, value]) => h("li", {}, typeof name === "string" ? h("span", { dir: "auto" }, name) : name, h("meter.bar.plain", { min: 0, max: most, value, "aria-label": String(value) }), h("span.count", {}, n(value)))),
  );
}
