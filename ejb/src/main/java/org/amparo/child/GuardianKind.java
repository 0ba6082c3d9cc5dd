package org.amparo.child;

/** Who stands beside the child in law. */
public enum GuardianKind implements Codes.Kind { FAMILY_MEMBER, GUARDIANSHIP_SERVICE, CHILD_PROTECTION_AUTHORITY, INDEPENDENT_PROFESSIONAL, TEMPORARY_GUARDIAN, SHELTER_DIRECTOR, POLICE_OR_IMMIGRATION }
