package org.amparo.referral.draft;

import java.util.Set;
import org.amparo.partner.Match;
import org.amparo.referral.loop.Words;
import org.amparo.shared.ListingId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;

/**
 * The service that was chosen with her. Whom not to send to is asked before anything is matched; every doubt about the service is
 * accepted one by one or it is not chosen.
 */
public record ChooseService(ReferralId referral, long version, ListingId listing, Channel channel, boolean askedWhomNot, Set<Match.Kind> accepted) {

    public ChooseService {
        Words.chosen("listing", listing);
        Words.chosen("channel", channel);
        if (!askedWhomNot) throw Unacceptable.because("askedWhomNot", "referral.problem.missing.askedWhomNot");
        accepted = accepted == null ? Set.of() : Set.copyOf(accepted);
    }
}
