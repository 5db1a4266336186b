package org.newsgraph.model;

/** How a text holds a statement. Only what is asserted becomes a plain triple. */
public enum Modality {
  ASSERTED,
  PLANNED,
  POSSIBLE,
  DENIED
}
