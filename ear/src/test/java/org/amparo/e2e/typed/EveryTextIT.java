package org.amparo.e2e.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.amparo.e2e.InContainer;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** Every text that any door takes is on the list {@code access/texts.csv}; every one that holds people's words keeps them exactly or refuses them. */
class EveryTextIT extends InContainer {

    @Inject
    private BeanManager beans;

    @Test
    void everyTextThatADoorTakesIsOnTheList() throws IOException {
        assertEquals(written().keySet(), TextField.of(doors()).keySet(), "a new text needs a line in access/texts.csv");
    }

    @Test
    void everyCommandKeepsWhatWasTypedExactlyOrRefusesIt() throws Exception {
        var written = written();
        var wrong = new TreeSet<String>();
        int asked = 0;
        for (var field : TextField.of(doors()).values()) {
            String how = written.get(field.name());
            if (!"words".equals(how) && !"name in a list".equals(how)) continue;
            for (String text : AwkwardStrings.all()) {
                asked++;
                said(field, text, how).ifPresent(what -> wrong.add(field.name() + ": " + what));
            }
        }
        assertEquals(Set.of(), wrong);
        assertTrue(AwkwardStrings.all().size() > 300 && asked > 300 * 40, AwkwardStrings.all().size() + " strings, asked " + asked + " times");
    }

    private static java.util.Optional<String> said(TextField field, String text, String how) {
        try {
            Object kept = field.kept(text);
            boolean nothing = text.isBlank() && (kept == null || kept.toString().isBlank());
            boolean cannotBeShown = text.codePoints().anyMatch(c -> c == 0 || c >= 0xd800 && c <= 0xdfff || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069);
            if (cannotBeShown && !nothing) return java.util.Optional.of("took a sign that cannot be shown, " + shown(text));
            return nothing || text.equals(kept) ? java.util.Optional.empty() : java.util.Optional.of("changed " + shown(text) + " to " + shown(String.valueOf(kept)));
        } catch (Unacceptable refused) {
            boolean said = refused.problems().stream().allMatch(p -> !p.field().isEmpty() && p.key().contains(".problem."));
            boolean plain = !text.isBlank() && text.length() < 60 && text.chars().allMatch(c -> c >= ' ' && c < 0x7f || c > 0xa0 && c < 0x2000);
            boolean notForAList = how.startsWith("name") && (!text.equals(text.strip().replaceAll("\\s+", " ")) || text.contains("|"));
            return said && (!plain || notForAList) || text.length() < 21 && field.name().contains("BreakGlass") || field.name().contains("TellApart") && saysLittle(text) ? java.util.Optional.empty() : java.util.Optional.of("refused " + shown(text) + " " + refused.getMessage());
        } catch (Throwable fault) {
            return java.util.Optional.of("failed on " + shown(text) + " with " + fault);
        }
    }

    /** How one knows that it is somebody else: ten letters with a gap between them, at least. */
    private static boolean saysLittle(String text) {
        return text.codePoints().filter(Character::isLetter).count() < 10 || text.strip().codePoints().noneMatch(Character::isWhitespace);
    }

    private static String shown(String text) {
        return text.codePoints().limit(30).mapToObj(c -> c < 0x7f && c >= ' ' ? Character.toString(c) : "\\u%04x".formatted(c)).collect(Collectors.joining()) + " (" + text.length() + ")";
    }

    private List<Class<?>> doors() {
        var doors = new ArrayList<Class<?>>();
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = bean.getBeanClass();
            boolean ours = type.getProtectionDomain().getCodeSource().getLocation().toString().contains("amparo-ejb");
            if (type.isAnnotationPresent(Stateless.class) && ours) doors.add(type);
        }
        assertTrue(doors.size() > 20, doors.toString());
        return doors;
    }

    private static Map<String, String> written() throws IOException {
        try (var in = EveryTextIT.class.getResourceAsStream("/access/texts.csv")) {
            var lines = new TreeMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).skip(1).map(l -> l.split(",")).forEach(l -> lines.put(l[0].strip(), l[1].strip()));
            return lines;
        }
    }
}
