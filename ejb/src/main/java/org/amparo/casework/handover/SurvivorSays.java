package org.amparo.casework.handover;

/** What she says to somebody else being there for her. Her *no* ends it. */
public enum SurvivorSays {
    WISHES_IT, AGREES, LEAVES_IT_TO_US, OBJECTS
}
