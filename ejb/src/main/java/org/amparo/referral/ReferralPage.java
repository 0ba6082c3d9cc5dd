package org.amparo.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.NeedDomain;
import org.amparo.partner.PartnerFacts;
import org.amparo.referral.desk.ReferralRow;
import org.amparo.referral.draft.Channel;
import org.amparo.referral.loop.NextStep;
import org.amparo.referral.loop.Outcome;
import org.amparo.referral.loop.PastStep;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.Sharing;
import org.amparo.referral.loop.SurvivorsWord;
import org.amparo.referral.release.AskedQuestion;
import org.amparo.referral.release.SaidMessage;
import org.amparo.referral.release.SharedPart;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.survivor.consent.Giving;

/**
 * One referral as its sender reads it: where it stands, what was sent and is still out, what was said, what can happen next and who
 * may do it. Lives for one request.
 *
 * @param partner null only for a draft without a recipient
 * @param parts everything made for the partner, also what waits for its yes and what was taken back
 * @param mayDo this reader's own steps from here
 * @param onHerWord steps that need nothing but her word
 * @param duplicateReason why there is a second referral for the same need, or null
 */
public record ReferralPage(ReferralRow row, PartnerFacts partner, String service, Channel channel, Sharing sharing, LocalDate consentUntil,
                           List<SharedPart> parts, List<AskedQuestion> questions, List<SaidMessage> messages, List<PastStep> history,
                           Set<Action> mayDo, Set<Action> onHerWord, Instant sentAt, Instant seenAt, String claimedByName, LocalDate expectedOn, LocalDate firstContactOn,
                           Instant correctableUntil, String wanted, String wishes, String duplicateReason, Closing closing, StaffId lookAskedOf,
                           boolean lookGiven, Giving.Copy herCopy, String herLanguage, Returned returned, List<AskedOnward> onward,
                           ReferralId parent, long version) {

    /** How it ended, once it has; or why it stands still. */
    public record Closing(String reason, NextStep nextStep, Outcome outcome, SurvivorsWord asked, String word, Instant at) {

        @Override
        public String toString() {
            return "closing";
        }
    }

    public ReferralPage {
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
        messages = List.copyOf(messages);
        onward = List.copyOf(onward);
        history = List.copyOf(history);
        mayDo = Set.copyOf(mayDo);
        onHerWord = Set.copyOf(onHerWord);
    }

    public List<NeedDomain> domains() {
        return row.domains();
    }

    @Override
    public String toString() {
        return "referral page " + row.id();
    }
}
