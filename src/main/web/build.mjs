// Bundles the pages into src/main/resources, and axe-core for the tests. The same sources give the same files.
import { build } from "esbuild";
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { recoloured } from "./recolour.mjs";

const out = "../resources/org/newsgraph/web/pages";
const tests = "../../test/resources/org/newsgraph/web";

/** Style elements, handlers in attributes, and results that are read as markup only to be measured or searched. */
const INSTEAD = [
  ["o.appendChild(document.createTextNode(n)), e.appendChild(o);", "document.adoptedStyleSheets.push(Object.assign(new CSSStyleSheet(), { gripid: r })), document.adoptedStyleSheets.at(-1).replaceSync(n);"],
  ['setAttribute("oncopy", "return;")', 'setAttribute("data-oncopy", "return;")'],
  ['__filter_div = $$1("<div>")[0]', '__filter_div = document.implementation.createHTMLDocument("").createElement("div")'],
  ["}).html(n))[0];", "}).text(n))[0];"],
];

/** The server's policy forbids style elements and handlers in attributes: the editor's libraries have to do without. */
const withoutInline = {
  name: "without-inline",
  setup(builder) {
    builder.onLoad({ filter: /yasgui\.esm\.js$/ }, async ({ path }) => {
      const before = await readFile(path, "utf8");
      let after = before;
      for (const [found, instead] of INSTEAD) {
        if (!after.includes(found)) throw new Error(`the editor has changed, look for this again: ${found}`);
        after = after.replace(found, () => instead);
      }
      return { contents: after, loader: "js" };
    });
  },
};

/** The editor in the colours of the pages. */
const themed = {
  name: "themed",
  setup(builder) {
    builder.onLoad({ filter: /yasgui\.min\.css$/ }, async ({ path }) => ({ contents: recoloured(await readFile(path, "utf8")), loader: "css" }));
  },
};

await mkdir(out, { recursive: true });
for (const file of await readdir(out)) {
  if (file !== "index.html") await rm(`${out}/${file}`);
}
const result = await build({
  entryPoints: { app: "src/main.js", style: "src/style.css", yasgui: "@zazuko/yasgui/build/yasgui.min.css" },
  outdir: out,
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  metafile: true,
  plugins: [withoutInline, themed],
  legalComments: "none",
  charset: "utf8",
  loader: { ".ttf": "file", ".woff2": "file", ".svg": "dataurl", ".png": "dataurl" },
});
await copyFile("node_modules/world-atlas/countries-110m.json", `${out}/outlines.json`);
await copyFile("node_modules/axe-core/axe.min.js", `${tests}/axe.min.js`);
const packages = new Set(
  Object.keys(result.metafile.inputs)
    .map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1])
    .filter(Boolean),
);
await writeFile(
  `${out}/licences.txt`,
  `Bundled with these pages (each under its own licence, see the package on npmjs.com):\n${[...packages].sort().join("\n")}\nworld-atlas (ISC; outlines by Natural Earth, public domain)\n`,
);
