package org.amparo.shared;

/** The parts a record is divided into. A column belongs to exactly one, or is operational. */
public enum Compartment {
    IDENTITY, CONTACT, NEEDS_SUPPORT, HEALTH_PSY, RISK_SAFETY, TRAFFICKING_HISTORY, JUSTICE, ALLEGED_OFFENCE, EVIDENCE,
    CHILD, FAMILY, REPATRIATION, LOCATION_SHELTER, COMPLAINT_LINK
}
