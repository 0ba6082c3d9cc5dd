package org.amparo.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.amparo.access.Permit;
import org.amparo.child.kin.FamilyImplicated;
import org.amparo.child.kin.Kin;
import org.amparo.shared.RelativeId;
import org.amparo.survivor.consent.Consents;
import org.amparo.survivor.contact.ContactService;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.Span;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** An implicated relative is taken out of everything at once, by the system; what only people can change becomes an urgent task. */
@ApplicationScoped
class FamilyFollows {

    private static final Span AT_ONCE = Span.hours(4);

    @Inject
    private Matters matters;
    @Inject
    private ChildWords words;
    @Inject
    private Kin kin;
    @Inject
    private ChildLife life;
    @Inject
    private ContactService contacts;
    @Inject
    private Consents consents;
    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;

    void implicated(@Observes FamilyImplicated found) {
        Permit permit = found.permit();
        RelativeId relative = found.relative();
        matters.all(permit).stream().filter(m -> !m.over() && means(m, relative, permit)).forEach(m -> leave(m, permit));
        contacts.endThroughImplicated(relative);
        consents.withoutImplicated(permit);
        // everything that still names them, and who may consent for the child now: somebody looks at all of it again
        tasks.open(new NewTask(permit.survivor(), null, TaskKind.LOOK_AT_FAMILY_SAFETY, relative, calendars.dueAt(permit.custodian(), AT_ONCE), null, Priority.URGENT, found.kinship().name()), permit);
    }

    /** By the family's list, or only by name. */
    private boolean means(Matter matter, RelativeId relative, Permit permit) {
        return relative.equals(matter.relative()) || matter.who() != null && kin.namesImplicated(words.who(matter, permit), permit);
    }

    private void leave(Matter matter, Permit permit) {
        switch (matter.track()) {
            case GUARDIAN -> { if (matter.is("APPOINTED")) life.follow(matter, "ASK_FOR_CHANGE", permit); }
            case CARE -> { if (!matter.is("PLACED")) life.follow(matter, "LEAVE", permit); }
            case FAMILY_HELP -> life.follow(matter, "STOP", permit);
            default -> { }
        }
    }
}
