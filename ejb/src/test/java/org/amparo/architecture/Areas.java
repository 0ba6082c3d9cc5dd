package org.amparo.architecture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The map of who may know whom, as the design draws it. The only place where a rule takes the name of an area from. */
final class Areas {

    static final String SHARED = "shared";
    static final String RECOMMENDATION = "recommendation";
    static final String AUDIT = "audit";
    static final String WORKFLOW = "workflow";
    static final String CODELIST = "codelist";
    static final String STAFF = "staff";
    static final String ACCESS = "access";
    static final String VAULT = "vault";
    static final String NOTICE = "notice";
    static final String WORK = "work";
    static final String CALENDAR = "calendar";
    static final String FILE = "file";
    static final String LETTER = "letter";
    /** A process of its own: it knows no area and none knows it. */
    static final String WASH = "wash";
    static final String REVIEW = "review";
    /** Fictitious first data through everybody's doors; nobody may know it. */
    static final String DEMONSTRATION = "demonstration";
    static final String PARTNER = "partner";
    static final String SURVIVOR = "survivor";
    static final String CASEWORK = "casework";
    static final String SUPPORT = "support";
    static final String REFERRAL = "referral";
    static final String CHILD = "child";
    static final String REPATRIATION = "repatriation";
    static final String JUSTICE = "justice";
    static final String REPORTING = "reporting";
    static final String VOICE = "voice";
    /** How long records are kept, and erasing them: after every area that has a part of a record to let go. */
    static final String KEEPING = "keeping";
    static final String STATISTICS = "statistics";

    /** Named in the map, without a class so far. Whoever writes the first one takes the name out of here. */
    static final Set<String> NOT_YET = Set.of(REPATRIATION, REPORTING, VOICE);

    /** Lives that are written down and that no service lives by so far. */
    static final Set<String> TABLES_NOT_ASKED_YET = Set.of();

    static final Map<String, Set<String>> MAY_KNOW = map();

    /** Inside the referral, under its own name what stands in no folder. An arrow goes one way only. */
    static final Map<String, Set<String>> REFERRAL_FOLDERS = Map.of(
            "breach", Set.of(REFERRAL, "loop"),
            "concern", Set.of(REFERRAL, "loop"),
            "transfer", Set.of(REFERRAL, "loop"),
            REFERRAL, Set.of("desk", "draft", "answer", "release", "loop"),
            "desk", Set.of("loop"),
            "draft", Set.of("release", "loop"),
            "answer", Set.of("loop"),
            "release", Set.of(),
            "loop", Set.of());

    /** Inside justice, the same. Help knows none of these folders; each of them knows only what comes before it in a survivor's own time. */
    static final Map<String, Set<String>> JUSTICE_FOLDERS = Map.ofEntries(
            entry(JUSTICE),
            entry("time"),
            entry("task", "time"),
            entry("goal", "task", "time"),
            entry("reflection", "task", "time"),
            entry("orientation", "task", "time"),
            entry("proceeding", "task", "time"),
            entry("participation", "orientation", "time"),
            entry("custody", "task", "time"),
            entry("evidence", "custody", "task", "time"),
            entry("disclosure", "custody", "preservation", "task", "time"),
            entry("preservation", "task", "time"),
            entry("step"),
            entry("testimony", "evidence", "participation", "step", "task", "time"),
            entry("readiness", "time"),
            entry("session", "testimony", "readiness", "participation", "reflection", "step", "task", "time"),
            entry("afterwards", "session", "readiness", "step", "time"));

    private Areas() {}

    private static Map.Entry<String, Set<String>> entry(String folder, String... known) {
        return Map.entry(folder, Set.of(known));
    }

    private static Map<String, Set<String>> map() {
        String[] core = {RECOMMENDATION, AUDIT, WORKFLOW, CODELIST, STAFF, ACCESS, VAULT};
        String[] base = with(core, NOTICE, WORK, CALENDAR, FILE, LETTER);
        var map = new LinkedHashMap<String, Set<String>>();
        map.put(SHARED, Set.of());
        map.put(RECOMMENDATION, area());
        map.put(AUDIT, area());
        map.put(WORKFLOW, area(RECOMMENDATION));
        map.put(CODELIST, area(AUDIT));
        map.put(STAFF, area(AUDIT, ACCESS));
        map.put(ACCESS, area(AUDIT, WORKFLOW, RECOMMENDATION));
        map.put(VAULT, area(ACCESS, AUDIT));
        map.put(NOTICE, area(core));
        map.put(WORK, area(with(core, NOTICE)));
        map.put(CALENDAR, area(with(core, NOTICE, WORK)));
        map.put(FILE, area(core));
        map.put(LETTER, area(core));
        map.put(WASH, Set.of());
        map.put(REVIEW, area(base));
        map.put(PARTNER, area(base));
        map.put(SURVIVOR, area(with(base, PARTNER)));
        map.put(CASEWORK, area(with(base, SURVIVOR)));
        map.put(SUPPORT, area(with(base, SURVIVOR, PARTNER)));
        map.put(REFERRAL, area(with(base, SURVIVOR, PARTNER, CASEWORK, SUPPORT)));
        map.put(CHILD, area(with(base, SURVIVOR, PARTNER, CASEWORK, SUPPORT, REFERRAL)));
        map.put(REPATRIATION, area(with(base, SURVIVOR, PARTNER, CASEWORK, CHILD, REFERRAL)));
        map.put(JUSTICE, area(with(base, SURVIVOR, CASEWORK, CHILD, REPATRIATION)));
        map.put(REPORTING, area(with(base, PARTNER)));
        map.put(DEMONSTRATION, area(with(base, REVIEW, PARTNER, SURVIVOR, CASEWORK, SUPPORT, REFERRAL, CHILD, JUSTICE)));
        map.put(KEEPING, area(with(base, SURVIVOR, CASEWORK, REFERRAL)));
        map.put(VOICE, area(with(base, SURVIVOR, CASEWORK, REFERRAL, SUPPORT)));
        // Event records of the areas only, and never survivor or vault: numbers come without names.
        map.put(STATISTICS, area(RECOMMENDATION, AUDIT, WORKFLOW, CODELIST, STAFF, ACCESS, NOTICE, WORK, CALENDAR, FILE, LETTER,
                PARTNER, CASEWORK, SUPPORT, REFERRAL, CHILD, REPATRIATION, JUSTICE, REPORTING, VOICE));
        return map;
    }

    /** Every area may also know the shared words. */
    private static Set<String> area(String... known) {
        return new TreeSet<>(Arrays.asList(with(known, SHARED)));
    }

    private static String[] with(String[] some, String... more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
