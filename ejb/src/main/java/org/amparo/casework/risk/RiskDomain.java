package org.amparo.casework.risk;

/** Where danger can come from (workflows W2). */
public enum RiskDomain {
    TRAFFICKER, DEBT, FAMILY, COMMUNITY, SELF_HARM, HEALTH, MIGRATION_DETENTION, ONLINE, LOCATION_KNOWN, OFFICIALS
}
