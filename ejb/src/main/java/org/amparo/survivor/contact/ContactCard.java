package org.amparo.survivor.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The safe-contact card, shown wherever somebody might call, write or send. Lives for one request.
 *
 * @param takenAway there was a way, and it led through somebody who is kept away: there is none any more
 */
public record ContactCard(List<SafeWay> ways, boolean takenAway) {

    public ContactCard {
        ways = List.copyOf(ways);
    }

    public ContactCard(List<SafeWay> ways) {
        this(ways, false);
    }

    public boolean isEmpty() {
        return ways.isEmpty();
    }

    /** The first way that is safe this minute, in the order she gave. */
    public Optional<SafeWay> nowBest(Instant now) {
        return ways.stream().filter(w -> w.isSafeNow(now) == SafeNow.YES).findFirst();
    }

    /** When none is safe now: the next moment at which one will be. */
    public Optional<Instant> nextSafe(Instant now) {
        return ways.stream().filter(w -> !w.locked() && !w.needsConfirming() && w.channel() != Channel.NONE)
                .flatMap(w -> w.times().nextFrom(now).stream()).min(java.util.Comparator.naturalOrder());
    }

    public boolean needsConfirming() {
        return ways.stream().anyMatch(SafeWay::needsConfirming);
    }

    @Override
    public String toString() {
        return "a card with " + ways.size() + " ways";
    }
}
