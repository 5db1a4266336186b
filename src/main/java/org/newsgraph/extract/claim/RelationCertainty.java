package org.newsgraph.extract.claim;

import java.util.regex.Pattern;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Span;

/**
 * How the words between and before two names hold a relation of them.
 *
 * @param past whether it is told as over
 * @param unclear whether it is asked or supposed, so that nothing is said
 */
record RelationCertainty(Polarity polarity, Modality modality, boolean past, boolean unclear) {

  /** How far back a word may stand that puts the whole in doubt. */
  private static final int BACK = 12;

  private static final Pattern NEGATIVE =
      Pattern.compile("不是|并非|没有|并未|未能|未曾|不再|不会|拒绝|缺席|无法|不(?=出席|参加|参与|属|在)|未(?=出席|参加|参与)|取消");
  private static final Pattern PLANNED =
      Pattern.compile("将|拟|预计|计划|准备|打算|即将|获邀|应邀|受邀|邀请|有意|同意|要(?=出席|参加)|定于");
  private static final Pattern POSSIBLE = Pattern.compile("可能|或许|据传|有望|能否|希望|会(?=出席|参加|参与)|可以|考虑");
  private static final Pattern PAST = Pattern.compile("曾|原本|此前是|前身");
  private static final Pattern UNCLEAR = Pattern.compile("如果|假如|是否|若|否认|疑|假冒|冒充|自称|要求|呼吁");

  /** 批评某党参加, 决定派某人参加: what is said before the one who takes part. */
  private static final Pattern NO_FACT =
      Pattern.compile("批评|反对|希望|禁止|阻止|讨论|劝|支持|决定|计划|打算|准备|同意|邀请|派|将|拟|可能|预计|期待");

  /**
   * How a sentence holds a relation.
   *
   * @param event whether it is the taking part in something that happens once, which can be planned
   */
  static RelationCertainty of(Clause clause, Span first, Span second, boolean event) {
    String between = clause.text().substring(first.end(), second.begin());
    int from = Math.max(clause.span().begin(), first.begin() - BACK);
    String before = clause.text().substring(from, first.begin());
    boolean question = clause.unitBefore(clause.span().end()) == '？';
    boolean unclear = question || UNCLEAR.matcher(before + between).find();
    Polarity polarity = NEGATIVE.matcher(between).find() ? Polarity.NEGATIVE : Polarity.POSITIVE;
    Modality modality =
        POSSIBLE.matcher(between).find() || event && NO_FACT.matcher(before).find()
            ? Modality.POSSIBLE
            : PLANNED.matcher(between).find() ? Modality.PLANNED : Modality.ASSERTED;
    return new RelationCertainty(polarity, modality, PAST.matcher(between).find(), unclear);
  }
}
