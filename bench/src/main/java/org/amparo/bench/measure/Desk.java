package org.amparo.bench.measure;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.amparo.bench.fill.World;

/** Somebody at work: signed in, with what lies on her desk. */
final class Desk {

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
        return !operation.needsOne() || !waiting.get(operation).isEmpty();
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
