package org.amparo.casework.conference;

import java.util.Set;
import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;

/** Whether they come, and which of their own people. @param seen how often it had been answered on the page that answers */
public record AnswerInvitation(InvitationId invitation, GuestAnswer answer, Set<StaffId> who, int seen) {

    private static final int MOST = 20;

    public AnswerInvitation {
        var typed = new Typed("casework");
        if (answer == null) typed.refuse("answer", "missing.coming");
        who = who == null || answer != GuestAnswer.COMES ? Set.of() : Set.copyOf(who);
        typed.requiring(answer != GuestAnswer.COMES || !who.isEmpty(), "who", "missing.who");
        typed.requiring(who.size() <= MOST, "who", "cannotBeChosen");
        typed.check();
    }
}
