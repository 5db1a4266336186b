package org.newsgraph.model;

/** How a text holds a statement. Only what is asserted becomes a plain triple. */
public enum Modality {
  ASSERTED,
  PLANNED,
  POSSIBLE,
  DENIED,
  /** Somebody asks for it: 呼吁, 要求. */
  DEMANDED,
  /** Only under a condition: 如果, 一旦. */
  HYPOTHETICAL,
  /** It happens again and again, and no single time is meant: 经常, 每年. */
  HABITUAL
}
