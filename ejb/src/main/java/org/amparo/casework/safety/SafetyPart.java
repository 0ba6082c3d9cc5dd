package org.amparo.casework.safety;

/** What a safety plan can hold. Nothing of it has to be filled in. */
public enum SafetyPart {
    WARNING_SIGNS(Names.DANGERS), WHAT_TO_DO(Names.DANGERS), WHO_HELPS(Names.HELP), SAFE_PLACE(Names.HELP), CODE_WORD(Names.BOTH), DOCUMENTS_BAG(Names.BOTH),
    PHONE_AND_ONLINE(Names.DANGERS), CHILDREN(Names.BOTH), PETS(Names.BOTH), EMERGENCY_NUMBERS(Names.HELP),
    /** What may stand on a paper that somebody else could find, as she wants it. */
    ON_THE_CARD(Names.HELP);

    /** Whom somebody named in it is: who helps, whom to beware of, or one or the other. */
    enum Names { HELP, DANGERS, BOTH }

    private final Names names;

    SafetyPart(Names names) {
        this.names = names;
    }

    Names names() {
        return names;
    }
}
