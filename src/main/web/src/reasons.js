// Why a name is linked, and why two entities are one or two: the graph's English words in the reader's language.
import { lang, t } from "./i18n.js";

/** Each part of a reason: its form, and the words for it, which get what stands in the brackets. */
const PARTS = [
  [/^name$/, "because-name"],
  [/^name and cue (.+)$/, "because-cue"],
  [/^name and post (.+)$/, "because-post"],
  [/^post (.+)$/, "because-post"],
  [/^(\d+) % of its bearers$/, "because-share"],
  [/^its country (\w+) in the article$/, "because-country"],
  [/^Latin name (.+)$/, "because-latin"],
  [/^pinyin (.+)$/, "because-pinyin"],
  [/^sounds like (.+)$/, "because-sound"],
  [/^page name (.+)$/, "because-page"],
  [/^behind its place (.+)$/, "because-behind"],
  [/^holder of the office (.+)$/, "because-office"],
  [/^gazetteer$/, "because-gazetteer"],
  [/^'(.+)' is also a name of '(.+)'$/, "because-also"],
  [/^their company is alike by (.+)$/, "because-company"],
  [/^they share a post$/, "because-shared"],
  [/^they have other posts$/, "because-others"],
  [/^an article tells them apart$/, "because-told"],
  [/^decision (\d+)(.*)$/s, "because-decision"],
];

/** What is not among them, such as what somebody wrote, stays as it is. */
function part(words) {
  for (const [form, key] of PARTS) {
    const found = form.exec(words);
    if (found) return t(key, ...found.slice(1));
  }
  return words;
}

/** A base that was made by somebody else has its own name. */
const baseName = (base) => (t(`base-${base}`) === `base-${base}` ? base : t(`base-${base}`));

/** `curated: name and cue 外交部`: the base, and what speaks for it. */
export function linkReason(reason) {
  const [, base, why] = /^([\w.-]+): (.+)$/s.exec(reason) ?? [reason, "", reason];
  const parts = why.split(", ").map(part).join(lang === "zh" ? "，" : ", ");
  if (!base) return parts;
  return lang === "zh" ? `${parts}（${baseName(base)}）` : `${parts} (${baseName(base)})`;
}

export const pairReason = (reason) =>
  reason
    .split("; ")
    .map(part)
    .join(lang === "zh" ? "；" : "; ");
