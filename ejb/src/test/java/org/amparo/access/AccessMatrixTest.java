package org.amparo.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.junit.jupiter.api.Test;

/**
 * access-matrix.csv is the list case and legal staff read and correct: who may, as what, on which surface. Every cell it does not
 * name is refused. A change of the policy without a change of the list turns this red, and the other way round.
 */
@Holds({Recommendation.R_39, Recommendation.R_42, Recommendation.R_63})
class AccessMatrixTest {

    private static final Path MATRIX = Path.of("src/test/resources/access/access-matrix.csv");

    @Test
    void thePolicyAllowsExactlyWhatTheMatrixSays() throws IOException {
        List<String> onlyListed = new ArrayList<>(Files.readAllLines(MATRIX));
        List<String> onlyAllowed = ofPolicy();
        onlyListed.removeAll(ofPolicy());
        onlyAllowed.removeAll(Files.readAllLines(MATRIX));
        assertEquals("", String.join("\n", onlyListed), "listed in ejb/src/test/resources/access/access-matrix.csv, but the policy refuses it");
        assertEquals("", String.join("\n", onlyAllowed), "allowed by the policy, but not listed: write these lines into ejb/src/test/resources/access/access-matrix.csv, or have the policy refuse them");
    }

    @Test
    void everyActionIsAllowedToSomebody() throws IOException {
        Set<String> named = Files.readAllLines(MATRIX).stream().map(line -> line.substring(0, line.indexOf(','))).collect(Collectors.toSet());
        for (Action action : EnumSet.complementOf(EnumSet.of(Action.RUN_TIMER, Action.SHRED))) assertTrue(named.contains(action.name()), action + " is in no row of ejb/src/test/resources/access/access-matrix.csv");
    }

    /** An act that no door asks for is a promise nobody keeps. */
    @Test
    void everyActionIsAskedForSomewhere() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            code = files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("access/Action.java") && !f.endsWith("access/AccessPolicy.java"))
                    .map(AccessMatrixTest::read).collect(Collectors.joining("\n"));
        }
        for (Action action : Action.values()) assertTrue(Pattern.compile("\\b" + action + "\\b").matcher(code).find(), action + " is asked for by no code");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<String> ofPolicy() {
        List<String> lines = new ArrayList<>();
        lines.add("action,surface,role,as");
        Set<String> sorted = new TreeSet<>();
        for (Action action : Action.values())
            for (Role role : Role.values()) {
                String relations = EnumSet.complementOf(EnumSet.of(Relation.SYSTEM)).stream().filter(r -> allows(action, role, r))
                        .map(Enum::name).collect(Collectors.joining(" "));
                if (!relations.isEmpty()) sorted.add(String.join(",", action.name(), surface(action), role.name(), relations));
            }
        lines.addAll(sorted);
        return lines;
    }

    private static boolean allows(Action action, Role role, Relation relation) {
        boolean duty = relation == Relation.DUTY;
        Standing standing = new Standing(Set.of(role), false, duty ? null : SurvivorId.fresh(), UUID.randomUUID(),
                duty ? Standing.State.NONE : Standing.State.OPEN, false, false, Set.of(relation), Instant.EPOCH);
        return AccessPolicy.decide(action, standing) instanceof Decision.Granted;
    }

    private static String surface(Action action) {
        return switch (action.kind()) {
            case READ -> "detail";
            case LIST -> "list";
            case SEARCH -> "search";
            case PRINT -> "file";
            case EXPORT -> "export";
            case CREATE, CHANGE, ADMINISTER -> "act";
        };
    }
}
