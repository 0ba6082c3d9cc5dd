package org.amparo.web.frame;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Every time zone once, by country and by the name the reader's language has for it; the platform lists many twice, under older names. */
final class ZoneNames {

    /** One zone to choose, its id being the one of today. */
    record Zone(String id, String label) {}

    private static final Map<String, String> COUNTRIES = new LinkedHashMap<>();
    private static final Map<String, String> TODAY = new HashMap<>();

    static {
        Set<String> known = ZoneId.getAvailableZoneIds();
        try (var lines = new BufferedReader(new InputStreamReader(ZoneNames.class.getResourceAsStream("zones.txt"), StandardCharsets.UTF_8)).lines()) {
            lines.filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).filter(zone -> known.contains(zone[1])).forEach(ZoneNames::take);
        }
    }

    private ZoneNames() {}

    private static void take(String[] zone) {
        COUNTRIES.put(zone[1], zone[0]);
        if (zone.length > 2) for (String older : zone[2].split(" ")) TODAY.put(older, zone[1]);
    }

    /** The name a zone has today, whichever it was known by. */
    static String today(String id) {
        return TODAY.getOrDefault(id, id);
    }

    static List<Zone> in(Locale language) {
        return COUNTRIES.keySet().stream().map(id -> new Zone(id, label(id, language))).sorted(Comparator.comparing(Zone::label, Collator.getInstance(language))).toList();
    }

    /** Country, name, and the code that tells two cities of one country apart. */
    static String label(String id, Locale language) {
        String zone = today(id);
        String country = COUNTRIES.getOrDefault(zone, "");
        String name = ZoneId.of(zone).getDisplayName(TextStyle.FULL, language) + " (\u2066" + zone + "\u2069)";
        return country.isEmpty() ? name : Locale.of("", country).getDisplayCountry(language) + " · " + name;
    }
}
