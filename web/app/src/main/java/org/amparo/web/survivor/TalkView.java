package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.shared.Role;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.intake.IntakeWorkflow.State;
import org.amparo.survivor.intake.SafetyKnown;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.amparo.web.frame.Me;
import org.amparo.web.frame.Messages;

/** A first talk: where it stands, and the one thing to do next. */
@Named
@ViewScoped
public class TalkView extends Talk {

    private static final long serialVersionUID = 1L;
    private static final List<State> WAY = List.of(State.DRAFT, State.SAFETY_CHECK, State.CONSENT_PENDING, State.OPEN_CASE);

    @Inject
    private transient ConsentService consents;
    @Inject
    private transient Messages words;
    @Inject
    private transient Me me;

    private boolean agreed;
    private transient SafetyKnown safety;

    @Override
    public void load() {
        super.load();
        agreed = getTalk().state() == State.CONSENT_PENDING
                && consents.list(subject()).stream().anyMatch(c -> c.purpose() == ConsentPurpose.CASE_MANAGEMENT && c.holdsToday());
    }

    public String inPrivate() {
        door().inPrivateNow(subject(), version());
        return again();
    }

    public String explained() {
        door().explained(subject(), version());
        return again();
    }

    public List<String> getStages() {
        return WAY.stream().map(this::said).toList();
    }

    public String getNow() {
        return said(getTalk().state());
    }

    private String said(State state) {
        return words.get("survivor.talk.state." + state);
    }

    /** She agreed to a case; what is missing is who will be there for her. */
    public boolean isAgreed() {
        return agreed;
    }

    /** Whoever takes first contacts only hands over; a caseworker goes on. */
    public boolean isCaseworker() {
        return me.getRoles().contains(Role.CASEWORKER) || me.getRoles().contains(Role.CHILD_SPECIALIST);
    }

    public boolean isDanger() {
        return getTalk().danger() == SafetyAnswer.YES;
    }

    /** On purpose, and on record: what was answered stands on no page by itself. */
    public void show() {
        safety = door().safety(subject());
    }

    /** For one look only. */
    public SafetyKnown getSafety() {
        return safety;
    }

    public List<SafetyQuestion> getQuestions() {
        return List.of(SafetyQuestion.values());
    }

    public String getDecided() {
        return words.of("survivor.safety.decided", words.get("survivor.triage." + getTalk().triage()));
    }
}
