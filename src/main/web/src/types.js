// The types of things that the store knows, in the order in which the pages show them.

/** Those of which every store has many. */
export const KINDS = ["person", "organization", "place", "event"];

/** All that are looked for and counted. */
export const SOUGHT = [...KINDS, "agreement", "thing"];

/** All that have a colour of their own, see style.css. */
const COLOURED = [...SOUGHT, "series", "office"];

/** The class that gives a type its colour. */
export const colourOf = (type) => (COLOURED.includes(type) ? type : "other");

export const coloured = [...COLOURED, "other"];
