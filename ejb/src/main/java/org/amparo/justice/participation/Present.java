package org.amparo.justice.participation;

import java.util.EnumSet;
import java.util.Set;

/** Who was in the room when she decided, beside her adviser. */
public enum Present {
    NOBODY_ELSE, INTERPRETER, LEAD_WORKER, SUPPORT_PERSON, SOMEBODY_CLOSE, GUARDIAN, OWN_LAWYER, POLICE, PROSECUTOR, COURT, IMMIGRATION_AUTHORITY, OTHER_AUTHORITY, PREFER_NOT_TO_SAY;

    private static final Set<Present> AUTHORITIES = EnumSet.range(POLICE, OTHER_AUTHORITY);

    /** Said, and nobody who stands for an authority among them; what was not said is not *nobody*. */
    static boolean freeOfAuthorities(Set<Present> said) {
        return !said.isEmpty() && !said.contains(PREFER_NOT_TO_SAY) && said.stream().noneMatch(AUTHORITIES::contains);
    }
}
