package org.amparo.keeping;

import java.time.LocalDate;
import java.util.UUID;
import org.amparo.shared.SurvivorId;

/** Where the next page of the list begins. */
record DueKey(LocalDate day, UUID survivor) {

    private static final DueKey FIRST = new DueKey(LocalDate.EPOCH, new UUID(0, 0));

    /** Anything that is not a key begins the list anew. */
    static DueKey parse(String text) {
        if (text == null || !text.matches("\\d{1,7}~[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return FIRST;
        String[] parts = text.split("~");
        return new DueKey(LocalDate.ofEpochDay(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
    }

    static String of(LocalDate day, SurvivorId survivor) {
        return day.toEpochDay() + "~" + survivor;
    }
}
