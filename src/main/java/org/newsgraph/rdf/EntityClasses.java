package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Subtype;

/** The class of each kind of entity: schema.org's where it has one, else an own one. */
final class EntityClasses {

  private EntityClasses() {}

  static Node of(EntityType type) {
    return switch (type) {
      case PERSON -> Vocabulary.PERSON;
      case ORGANIZATION -> Vocabulary.ORGANIZATION;
      case PLACE -> Vocabulary.PLACE;
      case EVENT -> Vocabulary.EVENT;
      case OFFICE -> Vocabulary.ng("Office");
      case AGREEMENT -> Vocabulary.AGREEMENT;
      case THING -> Vocabulary.NAMED_THING;
    };
  }

  static Node of(Subtype subtype) {
    return switch (subtype) {
      case COUNTRY -> Vocabulary.schema("Country");
      case PROVINCE -> Vocabulary.schema("State");
      case CITY -> Vocabulary.schema("City");
      case DISTRICT -> Vocabulary.schema("AdministrativeArea");
      case REGION -> Vocabulary.ng("Region");
      case FACILITY -> Vocabulary.schema("CivicStructure");
      case LANDFORM -> Vocabulary.schema("Landform");
      case GOVERNMENT -> Vocabulary.schema("GovernmentOrganization");
      case PARTY -> Vocabulary.schema("PoliticalParty");
      case COMPANY -> Vocabulary.schema("Corporation");
      case MEDIA -> Vocabulary.NEWS_MEDIA_ORGANIZATION;
      case EDUCATION -> Vocabulary.schema("EducationalOrganization");
      case SPORTS_TEAM -> Vocabulary.schema("SportsTeam");
      case MILITARY -> Vocabulary.ng("MilitaryOrganization");
      case INTERNATIONAL -> Vocabulary.ng("InternationalOrganization");
      case CONFERENCE -> Vocabulary.ng("Conference");
      case ELECTION -> Vocabulary.ng("Election");
      case CONFLICT -> Vocabulary.ng("Conflict");
      case DISASTER -> Vocabulary.ng("Disaster");
      case TOURNAMENT -> Vocabulary.schema("SportsEvent");
      case FESTIVAL -> Vocabulary.schema("Festival");
      case AWARD -> Vocabulary.ng("Award");
      case MOVEMENT -> Vocabulary.ng("Movement");
      case SPACECRAFT -> Vocabulary.ng("Spacecraft");
      case SHIP -> Vocabulary.ng("Ship");
      case WORK -> Vocabulary.schema("CreativeWork");
      case LAW -> Vocabulary.schema("Legislation");
      case DISEASE -> Vocabulary.schema("MedicalCondition");
    };
  }
}
