package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Refusal;
import org.amparo.referral.AskedOnward;
import org.amparo.referral.InboxService;
import org.amparo.referral.PackagePage;
import org.amparo.referral.loop.PastStep;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.Sharing;
import org.amparo.referral.release.SharedItem;
import org.amparo.referral.release.SharedPart;
import org.amparo.referral.release.Stage;
import org.amparo.shared.ReferralId;
import org.amparo.survivor.consent.DataItem;
import org.amparo.web.frame.DataWords;
import org.amparo.web.frame.JustDone;

/**
 * One referral as it is shared at this moment. Nothing of it outlives the request: while an answer is posted there is no package here,
 * and what the forms need to know is kept by {@link Answering}.
 */
@Named("inboxReferralView")
@RequestScoped
public class ReferralView {

    private static final List<State> USUAL_WAY = List.of(State.SENT, State.RECEIVED, State.ACCEPTED, State.IN_SERVICE, State.REPORTED_DONE, State.COMPLETED);
    private static final Set<State> BEFORE_A_YES = EnumSet.of(State.SENT, State.RECEIVED, State.NEEDS_INFO, State.WAITLISTED);
    private static final Set<State> TO_BE_REACHED = EnumSet.of(State.ACCEPTED, State.IN_SERVICE, State.ON_HOLD);
    private static final Set<String> HOW_TO_REACH = Set.of(DataItem.PHONE.name(), DataItem.SAFE_CONTACT.name());
    private static final Set<State> WITH_A_DATE = EnumSet.range(State.SENT, State.ON_HOLD);

    @Inject
    private InboxService inbox;
    @Inject
    private Answering answering;
    @Inject
    private JustDone done;

    private String id;
    private String did;
    private Said said;
    private PackagePage page;

    /** When she ended everything, what was taken back is still owed back; for anybody else that page is not here either. */
    public String load() {
        try {
            page = inbox.open(ReferralId.parse(id));
        } catch (Refusal notAnyMore) {
            inbox.askedBack(ReferralId.parse(id));
            return "/inbox/returned?faces-redirect=true&id=" + ReferralId.parse(id);
        }
        answering.shows(page);
        said = Said.of(page.id(), done.hear(did));
        return null;
    }

    /** A whole page after a post, when the browser could not update a part of it. */
    public void loadAgain() {
        var context = FacesContext.getCurrentInstance();
        if (page == null && !context.getPartialViewContext().isPartialRequest()) page = inbox.open(answering.id());
    }

    public PackagePage getPage() {
        return page;
    }

    public List<State> getUsualWay() {
        return USUAL_WAY;
    }

    public boolean isOnTheWay() {
        return page != null && USUAL_WAY.contains(page.state());
    }

    /** Only while somebody still has to act. */
    public Instant getDeadline() {
        return page != null && WITH_A_DATE.contains(page.state()) ? page.actBy() : null;
    }

    /** The part with the name may still come: nobody has said yes or no yet. */
    public boolean isMayBecomeNamed() {
        return page != null && BEFORE_A_YES.contains(page.state());
    }

    /** A question is out, and nobody has decided without its answer. */
    public boolean isWaiting() {
        return page != null && page.state() == State.NEEDS_INFO;
    }

    public boolean isClosed() {
        return page != null && page.sharing() == Sharing.CLOSED;
    }

    /** One asking at a time, while it is open; the form that asks it stays when a colleague was quicker. */
    public boolean isMayAskOnward() {
        if (page == null || FacesContext.getCurrentInstance().isPostback()) return true;
        return page.mayRecordStop() && page.onward().stream().noneMatch(AskedOnward::open);
    }

    public boolean isNamed() {
        return page != null && page.parts().stream().map(SharedPart::stage).anyMatch(Stage.IDENTITY::equals);
    }

    /** Somebody is to be reached, and nothing says how: whether it is not known or not shared is not said here. */
    public boolean isUnreachable() {
        return page != null && !page.parts().isEmpty() && TO_BE_REACHED.contains(page.state())
                && page.parts().stream().flatMap(part -> part.items().stream()).noneMatch(item -> HOW_TO_REACH.contains(item.item()));
    }

    public List<SharedItem> pieces(SharedPart part) {
        return part.items().stream().sorted(Comparator.comparing(i -> DataWords.rank(i.item()))).toList();
    }

    /** What happened since it reached this side. */
    public List<PastStep> getPast() {
        if (page == null) return List.of();
        int sent = page.history().stream().map(PastStep::action).toList().indexOf(Action.SEND);
        return page.history().subList(Math.max(sent, 0), page.history().size());
    }

    public Said getSaid() {
        return said;
    }

    public String getDid() {
        return did;
    }

    public void setDid(String did) {
        this.did = did;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
