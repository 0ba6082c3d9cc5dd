package org.amparo.e2e.ceilings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Visitor;
import org.amparo.e2e.hostile.Her;
import org.amparo.e2e.hostile.Surfaces;
import org.amparo.e2e.hostile.Surfaces.Line;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every form that a partner gets about her, sent with the first answer to each question and with each of its buttons: what is saved asks at most twelve statements
 * in that one request, with everything the page asks for to understand what was sent. What asks more is listed with its reason in {@code ceilings/over-saves.csv}.
 * The saves of her own team are counted at their doors, inside the server (the other *CeilingsIT).
 */
@ArquillianTest
@RunAsClient
class EverySaveWithinItsCeilingIT {

    private static final int SAVE = 12;
    /** A new connection's first look at the columns of a result; a save cannot be sent again to see that it asks this only once. */
    private static final String OF_THE_DRIVER = "SELECT c.oid, a.attnum";
    /** Not those whose lists other tests read: many records are made here. */
    private static final Somebody PARTNER = Somebody.LARS;

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @AfterAll
    static void end() throws Exception { Her.endAll(); }

    @ParameterizedTest
    @EnumSource(value = Reader.class, names = "RECIPIENT")
    void noSaveAsksMoreThanItMay(Reader reader) throws Exception {
        Map<String, List<String>> saved = new LinkedHashMap<>();
        try (var log = new StatementLog()) {
            var sender = new Sender(log);
            for (Line line : Surfaces.written().lines())
                if (line.namesHer() && Set.of("hers", "opens").contains(line.answers().get(reader.column())) && !line.surface().equals("paper")) sender.sendEverything(line);
            Map<Integer, List<String>> asked = log.of(PARTNER);
            sender.sent.forEach((number, what) -> saved.put(what, asked.getOrDefault(number, List.of()).stream().filter(sql -> !sql.startsWith(OF_THE_DRIVER)).toList()));
        }
        assertTrue(saved.size() > 10, "only " + saved.size() + " saves");

        Map<String, Integer> over = new TreeMap<>();
        StringBuilder note = new StringBuilder();
        saved.forEach((what, statements) -> {
            note.append("%3d  %s%n".formatted(statements.size(), what));
            statements.forEach(sql -> note.append("     ").append(sql.replaceAll("\\s+", " "), 0, Math.min(200, sql.replaceAll("\\s+", " ").length())).append('\n'));
            assertTrue(statements.size() > 1, what + " was not counted");
            if (statements.size() > SAVE) over.put(what, statements.size());
        });
        var folder = Files.createDirectories(Path.of(System.getProperty("amparo.home"), "ear/target/ceilings"));
        Files.writeString(folder.resolve("saves-" + reader.column() + ".txt"), note);

        assertEquals(OverTheCeiling.listed("/ceilings/over-saves.csv", reader).most(), over, "what " + reader.column() + " saves, and how much it asks: the statements stand in ear/target/ceilings");
    }

    /** Presses every button once; what one of them ends is begun anew for the next. */
    private static final class Sender {

        private final StatementLog log;
        private final Map<Integer, String> sent = new LinkedHashMap<>();
        private Visitor visitor;
        private Her her;
        private int number;

        Sender(StatementLog log) throws Exception {
            this.log = log;
            her = Her.record("nadia");
            visitor = Visitor.signedIn(PARTNER.login());
        }

        void sendEverything(Line line) throws Exception {
            List<String> buttons = new ArrayList<>();
            for (FormOnPage form : FormOnPage.all(open(line))) if (form.isFaces()) buttons.addAll(form.buttons());
            for (String button : buttons) {
                if (send(line, button)) continue;
                her = Her.record("nadia");
                visitor = Visitor.signedIn(PARTNER.login());
                send(line, button);
            }
        }

        private String open(Line line) throws SQLException {
            log.begin(++number);
            return visitor.get(line.at(her.parts())).text();
        }

        /** @return whether there was such a button */
        private boolean send(Line line, String button) throws Exception {
            var form = FormOnPage.all(open(line)).stream().filter(f -> f.buttons().contains(button)).findFirst();
            if (form.isEmpty()) return false;
            FormOnPage filled = form.get().answered();
            for (String field : form.get().typed()) if (filled.fields().getOrDefault(field, "").isEmpty()) filled = filled.with(field, "So she said");
            log.begin(++number);
            var answer = visitor.post(filled.pressed(button), line.at(her.parts()));
            assertTrue(answer.status() < 500, line.address() + " " + button + " answered " + answer.status());
            if (answer.status() / 100 == 3) sent.put(number, line.path() + " " + button);
            return true;
        }
    }
}
