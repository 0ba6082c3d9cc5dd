package org.amparo.referral;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.NeedDomain;
import org.amparo.referral.loop.PastStep;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.Sharing;
import org.amparo.referral.release.AskedQuestion;
import org.amparo.referral.release.SaidMessage;
import org.amparo.referral.release.SharedPart;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.work.Priority;

/**
 * A referral as the partner may see it at this moment: what was released and is still shared, what was said, what can happen next.
 * When sharing has ended, everything about the person is empty and the page says calmly that it is no longer shared.
 *
 * @param from what the sending organisation is called, or empty
 * @param handler who in the sending organisation answers for it
 * @param mayDo the partner's own steps from here
 * @param mayRecordStop always possible on the survivor's word while the referral is open
 * @param correctableUntil until when a wrong click can be mended, or null
 */
public record PackagePage(ReferralId id, String code, State state, Instant stateSince, Priority urgency, List<NeedDomain> domains, String from, String handler,
                          Instant sentAt, Instant actBy, boolean overdue, LocalDate expectedOn, Sharing sharing, List<SharedPart> parts,
                          List<AskedQuestion> questions, List<SaidMessage> messages, List<PastStep> history, Set<Action> mayDo,
                          boolean mayRecordStop, Instant correctableUntil, StaffId claimedBy, String claimedByName, Returned returned, List<AskedOnward> onward, long version) implements Serializable {

    public PackagePage {
        domains = List.copyOf(domains);
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
        messages = List.copyOf(messages);
        onward = List.copyOf(onward);
        history = List.copyOf(history);
        mayDo = Set.copyOf(mayDo);
    }

    public boolean nothingShared() {
        return sharing == Sharing.ENDED || sharing == Sharing.CLOSED;
    }

    @Override
    public String toString() {
        return "package page " + id;
    }
}
