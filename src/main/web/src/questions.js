// What the parameters of the named questions are called on the pages; all else is in the headers of their files.
import { lang } from "./i18n.js";

const DATE = "日、月或年，如 2023-11-09、2023-11、2023";

/** In Chinese the name and what it is for, in English the name. */
const PARAMETERS = {
  from: ["从", `${DATE}；含当天`, "From"],
  to: ["至", `${DATE}；含当天`, "To"],
  asof: ["截至", `只看此日及以前发表的文章；${DATE}`, "As of"],
  limit: ["最多行数", "0 表示全部", "At most"],
  entity: ["实体", "任一名称，繁体或简体", "Entity"],
  name: ["名称", "任一名称，繁体或简体", "Name"],
  of: ["实体", "任一名称，繁体或简体", "Of"],
  a: ["第一个", "任一名称，繁体或简体", "One"],
  b: ["第二个", "任一名称，繁体或简体", "The other"],
  person: ["人物", "任一名称，繁体或简体", "Person"],
  for: ["所属", "国家或机构", "For"],
  post: ["职务", "职务名称中的字", "Post"],
  type: ["类型", "只要这一类", "Type"],
  source: ["媒体", "如“来源”一问所列", "Publisher"],
  article: ["文章", "网址", "Article"],
  "planned.from": ["从", `计划日期；${DATE}`, "From"],
  "planned.to": ["至", `计划日期；${DATE}`, "To"],
  "homonyms.name": ["名称", "一字不差", "Name"],
  by: ["说话者", "人物或机构，任一名称", "By"],
  about: ["谈及", "任一名称，繁体或简体", "About"],
  kind: ["种类", "事件种类的英文名所含的字，如 meeting", "Kind"],
  place: ["地点", "任一名称，繁体或简体", "Place"],
  who: ["谁", "任一名称，繁体或简体", "Who"],
  min: ["最少句数", "至少同句出现这么多次", "At least"],
};

/** What belongs together; a question that stands nowhere comes with the last group. */
const GROUPS = {
  "group-names": ["people", "places", "organizations", "events", "agreements", "entity", "posts"],
  "group-ties": ["co-mentions", "network", "evidence", "path", "relations"],
  "group-told": ["who-did-what", "met", "visits", "planned", "denied", "statements", "contradictions", "casualties", "timeline"],
  "group-articles": ["articles", "related", "sources", "reports", "copies"],
  "group-identity": ["aliases", "homonyms", "why", "unlinked", "decisions"],
};

/** The questions of each group, in its order: [words for the group, questions]. */
export function grouped(questions) {
  const named = new Map(questions.map((question) => [question.name, question]));
  const rest = questions.filter((question) => !Object.values(GROUPS).flat().includes(question.name));
  const groups = Object.entries(GROUPS).map(([group, names]) => [group, names.map((name) => named.get(name)).filter(Boolean)]);
  groups.at(-1)[1].push(...rest);
  return groups.filter(([, list]) => list.length);
}

export const purposeOf = (question) => (lang === "zh" && question.purposeZh) || question.purpose;

/** The name of a parameter and what it is for. */
export function explained(parameter, question) {
  const [zh, zhFor, en] = PARAMETERS[`${question.name}.${parameter.name}`] ?? PARAMETERS[parameter.name] ?? [parameter.name, parameter.description, parameter.name];
  return lang === "zh" ? [zh, zhFor] : [en, parameter.description];
}
