package org.amparo.survivor.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;
import org.amparo.shared.Lookup;
import org.amparo.shared.Profile;

/** The safe-contact card for every page on which somebody might call, write or send; asks under the permit of that page. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SafeContacts {

    private static final int MOST_TRIES = 20;

    @Inject
    private ContactRecords records;
    @Inject
    private Ways ways;
    @Inject
    private Profile profile;
    @Inject
    private Clock clock;

    public ContactCard card(Permit permit) {
        return new ContactCard(rows(permit).stream().map(row -> ways.opened(row, permit)).toList(), held(permit).known().takenAway());
    }

    /** What a card is made of, for a page that asks for other things of hers too. */
    public Lookup<?> lookup(Permit permit) {
        return records.lookup(permit);
    }

    /** Whether she named this way herself; nothing is opened for it. */
    public boolean has(WayId way, Permit permit) {
        return records.one(way, permit).isPresent();
    }

    /** Whether somebody tried again and again, for long enough, and she was not heard of; never decided by a feeling (W14). */
    public boolean lost(Instant opened, Permit permit) {
        ContactRecords.Silence silence = records.silence(permit);
        Instant heard = silence.lastReached() == null ? opened : silence.lastReached();
        return ContactPolicy.lost(heard, silence.triedSince(), profile.failedAttempts(), clock.instant());
    }

    /** For a package she agreed to: the first number whose device is not watched. */
    public Optional<String> phone(Permit permit) {
        return rows(permit).stream().filter(row -> row.channel().isNumber() && !row.locked()).findFirst().map(row -> ways.reach(row, permit));
    }

    /** For a package she agreed to: how to reach her safely, way by way; {@link ContactRules} reads it back. */
    public Optional<String> rules(Permit permit) {
        return ContactRules.write(card(permit));
    }

    /** How often nobody reached her since she was last reached. */
    public int triesInVain(Permit permit) {
        return (int) records.tries(null, MOST_TRIES, permit).stream().takeWhile(t -> t.outcome().failed()).count();
    }

    /** Asked once under one permit. */
    private List<SafeContact> rows(Permit permit) {
        return held(permit).known().ways();
    }

    private Held held(Permit permit) {
        return permit.hold(Held.class, () -> new Held(records.known(permit)));
    }

    private record Held(ContactRecords.Known known) {}

    /** Nothing of her is kept: see intake. */
    public void forget(Permit permit) {
        records.remove(permit);
    }
}
