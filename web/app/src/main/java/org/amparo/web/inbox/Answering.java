package org.amparo.web.inbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.amparo.access.Caller;
import org.amparo.referral.AnsweredMeanwhile;
import org.amparo.referral.InboxService;
import org.amparo.referral.PackagePage;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.JustDone;

/**
 * What the page showed when it was opened, as far as answers depend on it: states and versions, nothing about a person. An answer is
 * given on this, and refused when a colleague was quicker; whoever typed loses nothing (INV-11).
 */
@Named
@ViewScoped
public class Answering implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFTS = "inbox.";
    private static final String NO_LONGER_SHARED = "referral.problem.noLongerShared";

    @Inject
    private transient InboxService inbox;
    @Inject
    private Caller caller;
    @Inject
    private JustDone done;
    @Inject
    private transient Drafts drafts;

    private ReferralId id;
    private long version;
    private State state;
    private Set<Action> offered = Set.of();
    private Set<Action> possible = Set.of();
    private boolean shared;
    private boolean stoppable;
    private boolean askedBack;
    private Instant correctableUntil;
    private StaffId claimedBy;
    private Meanwhile meanwhile;

    /** Who was quicker and with what; without a step, somebody has taken it on. */
    public record Meanwhile(String name, Action did, Instant at) implements Serializable {}

    void shows(PackagePage page) {
        id = page.id();
        shared = !page.nothingShared();
        if (shared) drafts.readAll(getId(), DRAFTS);
        offered = page.mayDo();
        stoppable = page.mayRecordStop();
        askedBack = page.returned() != null && !page.returned().confirmed();
        correctableUntil = page.correctableUntil();
        isNow(page);
    }

    private void isNow(PackagePage page) {
        version = page.version();
        state = page.state();
        possible = page.mayDo();
        claimedBy = page.claimedBy();
    }

    /** Takes a step; afterwards the page is shown anew, or says who was quicker. */
    String take(Said said, Runnable step) {
        meanwhile = null;
        try {
            step.run();
        } catch (AnsweredMeanwhile quicker) {
            return look(quicker);
        } catch (Unacceptable no) {
            if (no.problems().stream().noneMatch(p -> p.key().equals(NO_LONGER_SHARED))) throw no;
            return says(Said.NOT_ANY_MORE);
        }
        drafts.drop(getId(), DRAFTS);
        return says(said);
    }

    public String discard() {
        return drafts.discard(getId(), DRAFTS);
    }

    private String look(AnsweredMeanwhile quicker) {
        PackagePage now = inbox.open(id);
        if (now.nothingShared()) return says(Said.NOT_ANY_MORE);
        boolean stepped = now.state() != state;
        boolean claimed = !stepped && !Objects.equals(claimedBy, now.claimedBy());
        meanwhile = claimed ? new Meanwhile(now.claimedByName(), null, null) : new Meanwhile(quicker.name(), quicker.did(), quicker.at());
        isNow(now);
        return null;
    }

    private String says(Said said) {
        return "/inbox/referral?faces-redirect=true&id=" + id + "&did=" + done.say(said.about(id));
    }

    ReferralId id() {
        return id;
    }

    long version() {
        return version;
    }

    public String getId() {
        return id.toString();
    }

    public String getDrafts() {
        return DRAFTS;
    }

    /** Whether the page offers it; stays so while somebody types. */
    public boolean offers(String action) {
        return offered.contains(Action.valueOf(action));
    }

    /** Whether it is still possible, as far as is known; ANY step that is open in every state always is. */
    public boolean may(String action) {
        return action.equals("ANY") || possible.contains(Action.valueOf(action));
    }

    public boolean isShared() {
        return shared;
    }

    /** Whether there is anything to answer at all. */
    public boolean isOpen() {
        return shared || !offered.isEmpty();
    }

    public boolean isMine() {
        return caller.user().equals(claimedBy);
    }

    public boolean isStoppable() {
        return stoppable;
    }

    /** Whether it is still to be said that nothing is left of what was taken back. */
    public boolean isAskedBack() {
        return askedBack;
    }

    public Instant getCorrectableUntil() {
        return correctableUntil;
    }

    public Meanwhile getMeanwhile() {
        return meanwhile;
    }
}
