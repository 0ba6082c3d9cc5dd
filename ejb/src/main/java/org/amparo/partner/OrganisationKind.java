package org.amparo.partner;

/** What kind of organisation a partner is: the kinds of HTCDS and those it lacks. */
public enum OrganisationKind {
    NGO, LAW_ENFORCEMENT, HEALTH_SERVICE, CENTRAL_GOVERNMENT, LOCAL_GOVERNMENT, IMMIGRATION_SERVICE, LEGAL_SERVICE, COMPANY,
    SCHOOL_OR_COLLEGE, UNITED_NATIONS, CONSULATE, GUARDIANSHIP_SERVICE, SHELTER, INTERPRETING_SERVICE, COMMUNITY_GROUP, OTHER;

    /** As a directory file may write it; what is not known is OTHER. */
    static OrganisationKind read(String text) {
        String code = text == null ? "" : text.strip().toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z]+", "_");
        return java.util.Arrays.stream(values()).filter(k -> k.name().equals(code)).findFirst().orElse(OTHER);
    }
}
