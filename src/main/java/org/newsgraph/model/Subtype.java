package org.newsgraph.model;

import java.util.Locale;

/** A finer kind of entity, each of one {@link EntityType}. */
public enum Subtype {
  COUNTRY(EntityType.PLACE),
  /** A first-level administrative area: province, state, autonomous region. */
  PROVINCE(EntityType.PLACE),
  CITY(EntityType.PLACE),
  /** County, district, town, village. */
  DISTRICT(EntityType.PLACE),
  /** A group of countries or a part of the world: 欧洲, 中东, 非洲. */
  REGION(EntityType.PLACE),
  /** A building, airport, station, square, bridge. */
  FACILITY(EntityType.PLACE),
  /** A sea, river, lake, mountain, island, strait. */
  LANDFORM(EntityType.PLACE),

  GOVERNMENT(EntityType.ORGANIZATION),
  PARTY(EntityType.ORGANIZATION),
  COMPANY(EntityType.ORGANIZATION),
  MEDIA(EntityType.ORGANIZATION),
  EDUCATION(EntityType.ORGANIZATION),
  SPORTS_TEAM(EntityType.ORGANIZATION),
  MILITARY(EntityType.ORGANIZATION),
  /** An organization of states, such as the United Nations or NATO. */
  INTERNATIONAL(EntityType.ORGANIZATION),

  /** A conference or summit. */
  CONFERENCE(EntityType.EVENT),
  ELECTION(EntityType.EVENT),
  /** A war, battle, coup or attack that has a name. */
  CONFLICT(EntityType.EVENT),
  DISASTER(EntityType.EVENT),
  TOURNAMENT(EntityType.EVENT),
  /** A festival, exhibition or award ceremony that is held again and again. */
  FESTIVAL(EntityType.EVENT),
  /** A prize that is given again and again. */
  AWARD(EntityType.EVENT),
  /** A protest or social movement that has a name. */
  MOVEMENT(EntityType.EVENT),

  /** A rocket, a spacecraft or its flight. */
  SPACECRAFT(EntityType.THING),
  SHIP(EntityType.THING),
  /** A film, book, album, game or program. */
  WORK(EntityType.THING),
  /** A law, a treaty, a case at law. */
  LAW(EntityType.THING),
  DISEASE(EntityType.THING);

  private final EntityType type;

  Subtype(EntityType type) {
    this.type = type;
  }

  /** The type that this is a kind of. */
  public EntityType type() {
    return type;
  }

  /** The name used in JSON and data files: lower case, words joined by hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
