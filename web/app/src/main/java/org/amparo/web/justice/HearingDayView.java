package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.justice.afterwards.AfterId;
import org.amparo.justice.afterwards.AfterService;
import org.amparo.justice.readiness.Check;
import org.amparo.justice.readiness.CheckShown;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.SessionDetails;
import org.amparo.justice.session.HearingDayService;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.justice.session.SessionWorkflow.State;
import org.amparo.web.frame.Messages;

/** One day on which she is heard: on both clocks, what is in order and what is not, what broke in, and what can happen next. */
@Named
@ViewScoped
public class HearingDayView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HearingPages pages;
    @Inject
    private transient HearingDayService sessions;
    @Inject
    private transient AfterService afterwards;
    @Inject
    private transient Messages words;

    private String id;
    private long version;
    private AfterId after;

    public void load() {
        version = one().session().version();
        if (one().session().times().endedAt() != null) after = afterwards.of(SessionId.parse(id)).orElse(null);
    }

    public String authorityTold() {
        sessions.authorityTold(SessionId.parse(id), version);
        return "/justice/hearingday?faces-redirect=true&id=" + SessionId.parse(id);
    }

    private HearingDayService.One one() {
        return pages.day(id);
    }

    public CaseHead getHead() {
        return one().head();
    }

    public SessionDetails getDay() {
        return one().session();
    }

    public AfterId getAfter() {
        return after;
    }

    /** Her no stands apart; *not ready after all* is said by whatever is not in order. */
    public List<Action> getNext() {
        return getDay().next().stream().filter(a -> a != Action.CANCEL).sorted().toList();
    }

    public boolean can(String action) {
        return getDay().next().contains(Action.valueOf(action));
    }

    public boolean isOnTheWay() {
        return getDay().state() == State.IN_SESSION || getDay().state() == State.INTERRUPTED;
    }

    /** Whoever waits for her is told that she does not come, and not why. */
    public boolean isAuthorityOwed() {
        return getDay().authorityOwed();
    }

    /** What passed at another time or place has to be looked at again. */
    public String said(Check check) {
        CheckShown last = getDay().last(check);
        if (last == null) return words.get("testimony.look.notYet");
        if (!last.passed()) return words.get("testimony.look.notInOrder");
        return words.get(open(check) ? "testimony.look.again" : "testimony.look.inOrder");
    }

    public boolean open(Check check) {
        return getDay().open().contains(check);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
