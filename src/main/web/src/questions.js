// What the named questions are for, in Chinese; the English is in their own headers.
import { lang } from "./i18n.js";

const PURPOSES = {
  people: "提到了哪些人：多少篇文章、多少次、从何时到何时。",
  places: "提到了哪些地点：多少篇文章、多少次、从何时到何时。",
  organizations: "提到了哪些机构：多少篇文章、多少次、从何时到何时。",
  events: "提到了哪些有名称的事件，以及它们所属的系列、届次或年份。",
  articles: "提到某个实体或事件、某段时间或某家媒体的文章，最新的在前。",
  entity: "关于一个实体或事件的全部信息：名称、类型、链接、所属系列、职务、与谁同句出现，以及各有多少篇文章这样说。",
  evidence: "两个实体同时出现的句子和标题，以及它们在文章中的位置。",
  "co-mentions": "与某个实体或事件在同一句中出现的有谁、有什么：多少句、多少篇文章、从何时到何时。",
  network: "全库中哪些实体和事件同句出现：每对一行，附句数和文章数。",
  timeline: "含有日期并提到某个实体或事件的句子，按日期排列。",
  posts: "谁担任什么职务、为谁担任，附上这样说的句子；否认、计划或可能的说法在 status 一栏标出。",
  related: "文章中作为“相关文章”给出的链接、所属栏目，以及被链接的文章是否也在库中。",
  sources: "各家媒体的文章数，以及最早和最晚的日期。",
  reports: "有多少篇文章，其中多少篇是转载，剩下多少篇是独立报道。",
  copies: "与更早的文章相同或几乎相同的文章，列在原文旁边，转载最多的在前。",
};

const DATE = "日、月或年，如 2023-11-09、2023-11、2023";

const PARAMETERS = {
  from: ["从", `${DATE}；含当天`],
  to: ["至", `${DATE}；含当天`],
  asof: ["截至", `只看此日及以前发表的文章；${DATE}`],
  limit: ["最多行数", "0 表示全部"],
  entity: ["实体", "任一名称，繁体或简体"],
  name: ["名称", "任一名称，繁体或简体"],
  of: ["实体", "任一名称，繁体或简体"],
  a: ["第一个", "任一名称，繁体或简体"],
  b: ["第二个", "任一名称，繁体或简体"],
  person: ["人物", "任一名称，繁体或简体"],
  for: ["所属", "国家或机构"],
  post: ["职务", "职务名称中的字"],
  type: ["类型", "person、organization、place 或 event"],
  source: ["媒体", "如“来源”一问所列"],
  article: ["文章", "网址"],
  min: ["最少句数", "至少同句出现这么多次"],
};

export const purposeOf = (question) => (lang === "zh" && PURPOSES[question.name]) || question.purpose;

/** The name of a parameter and what it is for. */
export const explained = (parameter) => (lang === "zh" && PARAMETERS[parameter.name]) || [parameter.name, parameter.description];
