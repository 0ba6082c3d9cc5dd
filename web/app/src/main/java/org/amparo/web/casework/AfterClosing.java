package org.amparo.web.casework;

import java.util.Set;
import org.amparo.web.frame.OnlyReading;

/**
 * What pages offer of a closed case: reading, letting go, what comes after and taking up again, as access policy has it. Whatever else stands on them, and whatever
 * a new page brings, is left out.
 */
final class AfterClosing implements OnlyReading.Stays {

    /** For nothing but running work: no link leads there. */
    private static final Set<String> WORK = Set.of("/casework/record", "/casework/addtask", "/casework/task", "/casework/assessrisk", "/casework/happened", "/casework/makeplan",
            "/casework/planstep", "/casework/planleads", "/casework/wishes", "/casework/assess", "/casework/promise", "/casework/again", "/calendar/plan", "/calendar/apart",
            "/child/step", "/child/family", "/justice/express", "/justice/keep", "/justice/legaltalk", "/justice/receive", "/justice/recordproceeding", "/justice/register",
            "/referral/agree", "/referral/heard", "/referral/refer", "/referral/send", "/referral/service", "/referral/share", "/referral/transfer", "/support/offer",
            "/support/payment", "/support/step", "/support/upkeep", "/survivor/consent", "/survivor/plantelling", "/survivor/tell", "/survivor/telling", "/survivor/way");
    /** Whatever they ask may be answered: who has it in hand, who is kept away, what is withdrawn, what was sent to the wrong place, taking it up again. */
    private static final Set<String> OPEN = Set.of("/casework/ending", "/casework/handover", "/casework/question", "/casework/team", "/referral/breach", "/survivor/keepaway",
            "/survivor/letnear", "/survivor/withdraw", "/survivor/word");
    /** A form that stays; behind a colon the one button of it that does, or none where the form is how it is read. */
    private static final Set<String> FORMS = Set.of("/casework/aftercare#steps", "/casework/planaction#plan:", "/justice/element#element:", "/referral/referral#hers:stop",
            "/referral/referral#returned", "/referral/referral#stopped:stop", "/referral/returned#returned", "/survivor/about#about:", "/survivor/circumstances#circumstances:");

    private final String view;

    AfterClosing(String view) {
        this.view = view;
    }

    static boolean isWork(String view) {
        return WORK.contains(view);
    }

    @Override
    public boolean link(String outcome) {
        return !WORK.contains(outcome);
    }

    @Override
    public boolean form(String form) {
        String named = view + "#" + form;
        return OPEN.contains(view) || FORMS.stream().anyMatch(f -> f.equals(named) || f.startsWith(named + ":"));
    }

    @Override
    public boolean button(String form, String button) {
        String named = view + "#" + form;
        return OPEN.contains(view) || FORMS.contains(named) || FORMS.contains(named + ":" + button) || OnlyReading.Stays.super.button(form, button);
    }
}
