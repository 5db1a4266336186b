package org.newsgraph.extract.event;

import java.util.Locale;

/** Who stands where around a word that tells an event. */
enum Frame {
  /** Somebody does it to somebody: 警方逮捕嫌疑人. */
  ACT,
  /** The grammatical subject is whom it is done to: 嫌疑人落网. */
  SUFFER,
  /** It happens to somebody, who may stand before it or behind it: 三人死亡, 死亡三人. */
  UNDERGO,
  /** Somebody does it with somebody: 甲与乙会谈. */
  MUTUAL,
  /** Somebody goes somewhere: 救援人员赶到现场. */
  GO,
  /** Somebody takes somebody somewhere: 将伤者送往医院. */
  CARRY,
  /** Somebody says it. */
  SAY,
  /** It happens somewhere: 某地发生地震. */
  HAPPEN;

  static Frame of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
