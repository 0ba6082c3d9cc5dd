package org.amparo.web.casework;

import java.util.Set;

/** Where a legal adviser of the team does something in a case: what the law asks for, a task, a meeting. Whatever else she may open she reads. */
final class AdvisersWork {

    private static final Set<String> PAGES = Set.of("/casework/task", "/calendar/appointments", "/calendar/appointment", "/calendar/plan", "/survivor/about");
    private static final Set<String> READ = Set.of("/casework/need");

    private AdvisersWork() {}

    static boolean isOn(String view) {
        return PAGES.contains(view) || view.startsWith("/justice/");
    }

    /** A link to it stays on pages that she reads. */
    static boolean leadsTo(String outcome) {
        return READ.contains(outcome) || isOn(outcome);
    }
}
