package org.amparo.justice.testimony;

import java.util.List;

/** How she can be heard, in the order in which it is offered: from afar first, in the room of the court last. */
public enum Way {
    VIDEO_LINK_SAFE_PLACE(true), VIDEO_LINK_ABROAD(true), VIDEO_LINK_SAME_BUILDING(true), PRE_RECORDED_STATEMENT(false), PRE_TRIAL_DEPOSITION(false),
    WRITTEN_STATEMENT(false), IN_PERSON_WITH_PROTECTION(false);

    private final boolean link;

    Way(boolean link) {
        this.link = link;
    }

    /** She is seen and heard over a line, which is tested before. */
    public boolean overALink() {
        return link;
    }

    /** She sits where everybody else sits. */
    public boolean inTheRoom() {
        return this == IN_PERSON_WITH_PROTECTION;
    }

    public static List<Way> offered() {
        return List.of(values());
    }
}
