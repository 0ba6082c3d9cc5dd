package org.amparo.casework.handover;

import org.amparo.casework.TeamReason;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;

/** Somebody else is to lead: who, who stands in then, why, and a word for whoever takes over. @param says null when she was not asked yet */
public record AskHandover(CaseId id, StaffId to, StaffId deputy, TeamReason reason, SurvivorSays says, String note) {

    static final int NOTE = 4000;

    public AskHandover {
        var typed = new Typed("casework");
        if (to == null) typed.missing("lead");
        if (deputy == null) typed.missing("deputy");
        if (reason == null) typed.missing("reason");
        typed.requiring(to == null || !to.equals(deputy), "deputy", "leadIsNotDeputy");
        typed.requiring(says != SurvivorSays.OBJECTS, "says", "handoverNotWished");
        note = typed.optional("note", note, NOTE);
        typed.check();
    }

    @Override
    public String toString() {
        return "a hand-over of " + id;
    }
}
