package org.amparo.justice.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** The account of a thing: whatever is taken out, put in, moved or changed, it breaks there. */
@Holds(Recommendation.R_84)
class ChainTest {

    private static final UUID THING = UUID.fromString("0190b0a0-0000-7000-8000-000000000001");

    private static List<Link> whole() {
        List<Link> lines = new ArrayList<>();
        for (int n = 1; n <= 5; n++) lines.add(line(n, "VIEWED", n == 1 ? null : lines.getLast().link()));
        return lines;
    }

    private static Link line(int number, String act, String previous) {
        Link open = new Link(new UUID(7, number), THING, number, act, "LEGAL_ADVISER", THING, Instant.parse("2026-11-22T12:00:00.123456Z").plusSeconds(number),
                Arrays.asList(null, new byte[] {(byte) number}, null), previous, "");
        return new Link(open.id(), open.item(), number, act, open.actor(), open.by(), open.at(), open.sealed(), previous, open.computed());
    }

    @Test
    void isWholeAsItWasWritten() {
        assertEquals(List.of(), Chain.breaks(whole(), 5));
        assertEquals(List.of(), Chain.breaks(List.of(), 0));
    }

    @Test
    void showsALineThatWasTakenOut() {
        for (int gone = 0; gone < 5; gone++) {
            List<Link> lines = whole();
            lines.remove(gone);
            assertEquals(List.of(new Break(gone + 1, Break.Kind.MISSING)), Chain.breaks(lines, 5), "line " + (gone + 1));
        }
        assertEquals(List.of(new Break(1, Break.Kind.MISSING)), Chain.breaks(List.of(), 5));
    }

    @Test
    void showsALineThatWasChanged() {
        List<Link> lines = whole();
        Link old = lines.get(2);
        lines.set(2, new Link(old.id(), old.item(), 3, "COPIED", old.actor(), old.by(), old.at(), old.sealed(), old.previous(), old.link()));

        assertEquals(List.of(new Break(3, Break.Kind.CHANGED)), Chain.breaks(lines, 5));
    }

    @Test
    void showsALineThatWasWrittenAnew() {
        List<Link> lines = whole();
        lines.set(2, line(3, "COPIED", lines.get(1).link()));

        assertEquals(List.of(new Break(4, Break.Kind.PARTED)), Chain.breaks(lines, 5), "it fits itself, and the next no longer fits it");
    }

    @Test
    void everythingThatALineSaysIsInItsSum() {
        Link l = whole().get(1);
        List<Link> others = List.of(
                new Link(UUID.randomUUID(), l.item(), l.number(), l.act(), l.actor(), l.by(), l.at(), l.sealed(), l.previous(), l.link()),
                new Link(l.id(), UUID.randomUUID(), l.number(), l.act(), l.actor(), l.by(), l.at(), l.sealed(), l.previous(), l.link()),
                new Link(l.id(), l.item(), 9, l.act(), l.actor(), l.by(), l.at(), l.sealed(), l.previous(), l.link()),
                new Link(l.id(), l.item(), l.number(), "DESTROY", l.actor(), l.by(), l.at(), l.sealed(), l.previous(), l.link()),
                new Link(l.id(), l.item(), l.number(), l.act(), "SYSTEM", l.by(), l.at(), l.sealed(), l.previous(), l.link()),
                new Link(l.id(), l.item(), l.number(), l.act(), l.actor(), UUID.randomUUID(), l.at(), l.sealed(), l.previous(), l.link()),
                new Link(l.id(), l.item(), l.number(), l.act(), l.actor(), l.by(), l.at().plusNanos(1000), l.sealed(), l.previous(), l.link()),
                new Link(l.id(), l.item(), l.number(), l.act(), l.actor(), l.by(), l.at(), Arrays.asList(new byte[] {2}, null, null), l.previous(), l.link()),
                new Link(l.id(), l.item(), l.number(), l.act(), l.actor(), l.by(), l.at(), l.sealed(), "x", l.link()));
        for (Link other : others) assertNotEquals(l.computed(), other.computed(), other.toString());
    }
}
