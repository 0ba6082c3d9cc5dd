package org.amparo.e2e.ceilings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** {@code ceilings/over.csv} and its like: what asks more than it may, how much, and why it is still so. */
record OverTheCeiling(Map<String, Integer> most) {

    static OverTheCeiling listed(String list, Reader reader) throws IOException {
        try (var in = OverTheCeiling.class.getResourceAsStream(list)) {
            var most = new TreeMap<String, Integer>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(",", 4))
                    .filter(cells -> cells[1].equals(reader.column())).forEach(cells -> {
                        if (cells.length < 4 || cells[3].isBlank()) throw new IllegalArgumentException(cells[0] + " says no reason");
                        most.put(cells[0], Integer.parseInt(cells[2]));
                    });
            return new OverTheCeiling(most);
        }
    }
}
