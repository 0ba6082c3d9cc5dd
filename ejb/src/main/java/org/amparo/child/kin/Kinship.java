package org.amparo.child.kin;

/** Who somebody is to the child. */
public enum Kinship {
    MOTHER, FATHER, STEP_PARENT, GRANDPARENT, SIBLING, AUNT_OR_UNCLE, COUSIN, SPOUSE, OTHER_RELATIVE, FAMILY_FRIEND, NOT_SAID;

    /** Whose consent a law asks for first. */
    boolean parent() {
        return this == MOTHER || this == FATHER || this == STEP_PARENT;
    }
}
