package org.amparo.survivor.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.amparo.access.Permit;
import org.amparo.calendar.ReachingHer;
import org.amparo.shared.Profile;

/** Answers the calendar, by her rules and nothing else, whether she may be reminded. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SafelyReached implements ReachingHer {

    @Inject
    private ContactRecords records;
    @Inject
    private SafeContacts contacts;
    @Inject
    private Profile profile;
    @Inject
    private Clock clock;

    @Override
    public boolean byAnyWay(Permit permit) {
        Instant since = clock.instant().minus(Duration.ofDays(profile.contactConfirmDays()));
        return records.all(permit).stream().anyMatch(way -> way.couldBeUsed(since));
    }

    @Override
    public Answer now(Permit permit) {
        ContactCard card = contacts.card(permit);
        Instant now = clock.instant();
        return card.nowBest(now).isPresent() ? new Answer(true, now) : new Answer(false, card.nextSafe(now).orElse(null));
    }

    @Override
    public Optional<ZoneId> zone(Permit permit) {
        return contacts.card(permit).ways().stream().map(way -> way.times().zone()).findFirst();
    }
}
