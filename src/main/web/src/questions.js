// The parameters of the named questions in Chinese; all else is in the headers of their files.
import { lang } from "./i18n.js";

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
  type: ["类型", "person、organization、place、event 或 agreement"],
  source: ["媒体", "如“来源”一问所列"],
  article: ["文章", "网址"],
  "planned.from": ["从", `计划日期；${DATE}`],
  "planned.to": ["至", `计划日期；${DATE}`],
  "homonyms.name": ["名称", "一字不差"],
  by: ["说话者", "人物或机构，任一名称"],
  about: ["谈及", "任一名称，繁体或简体"],
  kind: ["种类", "事件种类的英文名所含的字，如 meeting"],
  place: ["地点", "任一名称，繁体或简体"],
  who: ["谁", "任一名称，繁体或简体"],
  min: ["最少句数", "至少同句出现这么多次"],
};

export const purposeOf = (question) => (lang === "zh" && question.purposeZh) || question.purpose;

/** The name of a parameter and what it is for. */
export const explained = (parameter, question) => (lang === "zh" && (PARAMETERS[`${question.name}.${parameter.name}`] ?? PARAMETERS[parameter.name])) || [parameter.name, parameter.description];
