package org.amparo.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.amparo.bench.fill.World;
import org.junit.jupiter.api.Test;

class DeskTest {

    private final Desk desk = new Desk(new World.Person(UUID.randomUUID(), "Kim", "kim", UUID.randomUUID(), UUID.randomUUID(), ""), new Browser("http://localhost:1"));

    @Test
    void measuringLeavesWhatReadingTheStatementsNeeds() {
        desk.lay(Operation.ACCEPT, List.of("one", "two", "three", "four"));

        assertTrue(desk.has(Operation.ACCEPT));
        assertEquals("one", desk.next(Operation.ACCEPT));
        assertFalse(desk.has(Operation.ACCEPT), "the last three are not measured");
        assertTrue(desk.hasForReading(Operation.ACCEPT));

        desk.next(Operation.ACCEPT);
        assertFalse(desk.hasForReading(Operation.ACCEPT));
    }

    @Test
    void whatIsOnlyLookedAtIsNeverUsedUp() {
        desk.lay(Operation.CASE_PAGE, List.of("one"));

        for (int i = 0; i < 5; i++) assertEquals("one", desk.next(Operation.CASE_PAGE));
        assertTrue(desk.has(Operation.CASE_PAGE));
        assertTrue(desk.hasForReading(Operation.CASE_PAGE));
    }
}
