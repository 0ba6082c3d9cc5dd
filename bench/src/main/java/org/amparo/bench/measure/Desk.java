package org.amparo.bench.measure;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.amparo.bench.fill.World;

/** Somebody at work: signed in, with what lies on her desk. */
final class Desk {

    /** What is used up is left alone by the measuring when only so many are there: reading the statements of one operation needs three. */
    static final int KEPT_BACK = 3;

    final World.Person person;
    final Browser browser;
    private final Map<Operation, Deque<String>> waiting = new EnumMap<>(Operation.class);

    Desk(World.Person person, Browser browser) {
        this.person = person;
        this.browser = browser;
    }

    void lay(Operation operation, Collection<String> things) {
        waiting.put(operation, new ArrayDeque<>(things));
    }

    boolean has(Operation operation) {
        return !operation.needsOne() || waiting.get(operation).size() > (operation.usesUp() ? KEPT_BACK : 0);
    }

    boolean hasForReading(Operation operation) {
        return !operation.needsOne() || waiting.get(operation).size() >= (operation.usesUp() ? KEPT_BACK : 1);
    }

    /** The next one; what is only looked at comes round again. */
    synchronized String next(Operation operation) {
        if (!operation.needsOne()) return null;
        Deque<String> things = waiting.get(operation);
        String next = things.removeFirst();
        if (!operation.usesUp()) things.addLast(next);
        return next;
    }
}
