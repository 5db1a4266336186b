// Gives the editor's style sheet the colours of the pages, so that it knows light and dark: each colour that is written in
// it becomes that variable of style.css which plays its part there.

const COLOUR = /#[0-9a-f]{3,8}\b|\brgba?\([\d\s.,/%]+\)|\b(?:white|black|gr[ae]y|red)\b/gi;
const DECLARATION = /(?<=[{;])(color|fill|stroke|background(?:-color)?|(?:border|outline)(?:-[a-z]+)*)\s*:([^;}]+)/gi;
const NAMED = { white: "#ffffff", black: "#000000", gray: "#808080", grey: "#808080", red: "#ff0000" };

/** Backgrounds that let more through only shade what is under them. */
const VEIL = 100;

/** [red, green, blue, alpha], each from 0 to 255. */
function channels(colour) {
  const text = NAMED[colour.toLowerCase()] ?? colour;
  if (text.startsWith("rgb")) {
    const [r, g, b, a = "1"] = text.match(/[\d.]+/g);
    return [Number(r), Number(g), Number(b), Number(a) * 255];
  }
  const digits = text.length <= 5 ? [...text.slice(1)].map((d) => d + d) : text.slice(1).match(/../g);
  const [r, g, b, a = "ff"] = digits;
  return [r, g, b, a].map((d) => Number.parseInt(d, 16));
}

/** Degrees of the colour wheel: 0 red, 120 green, 240 blue. */
function hue(r, g, b) {
  const most = Math.max(r, g, b);
  const span = most - Math.min(r, g, b);
  const part = most === r ? ((g - b) / span) % 6 : most === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return (part * 60 + 360) % 360;
}

function grey(part, light) {
  if (part === "text") return light < 110 ? "text" : light < 230 ? "quiet" : "card";
  if (part === "border") return light < 60 ? "quiet" : "line";
  return light < 60 ? "text" : light < 226 ? "line" : light < 250 ? "page" : "card";
}

function tint(part, light, degrees) {
  if (part === "background" && light > 200) return "mark";
  if (degrees < 15 || degrees >= 340) return "wrong";
  if (degrees < 60) return "person";
  if (degrees < 180) return "place";
  return degrees < 260 ? "organization" : "event";
}

function variable(property, colour) {
  const [r, g, b, a] = channels(colour);
  const part = /^(color|fill|stroke)$/.test(property) ? "text" : property.startsWith("background") ? "background" : "border";
  if (a < (part === "background" ? VEIL : 8)) return "transparent";
  const light = (Math.max(r, g, b) + Math.min(r, g, b)) / 2;
  const plain = Math.max(r, g, b) - Math.min(r, g, b) < 40;
  return `var(--${plain ? grey(part, light) : tint(part, light, hue(r, g, b))})`;
}

export const recoloured = (css) =>
  css.replace(DECLARATION, (all, property, value) => `${property}:${value.replace(COLOUR, (colour) => variable(property.toLowerCase(), colour))}`);
