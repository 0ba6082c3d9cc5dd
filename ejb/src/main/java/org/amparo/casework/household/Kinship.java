package org.amparo.casework.household;

/** What one person is to another in a household. Says nothing about who may decide or consent for whom. */
public enum Kinship {
    PARENT, CHILD, CARER, CARED_FOR, SIBLING, PARTNER, RELATIVE, SHARES_HOME, NOT_SAID;

    /** The same, as the other one would say it. */
    public Kinship turned() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case CARER -> CARED_FOR;
            case CARED_FOR -> CARER;
            case SIBLING, PARTNER, RELATIVE, SHARES_HOME, NOT_SAID -> this;
        };
    }
}
