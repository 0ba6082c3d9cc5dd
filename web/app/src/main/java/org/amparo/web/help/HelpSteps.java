package org.amparo.web.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which pages are one step, from {@code steps.csv}; the words stand in the bundle {@code help}. */
@Named
@ApplicationScoped
public class HelpSteps {

    private final List<HelpStep> all = read();
    private final Map<String, HelpStep> byPage = byPage();

    /** The step that a page belongs to, by name; empty for a page that is help itself, or none of ours. */
    public String of(String page) {
        HelpStep step = byPage.get(page);
        return step == null ? "" : step.name();
    }

    Optional<HelpStep> named(String name) {
        return all.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    /** Of pages that they may open at all. */
    List<HelpStep> forReader(boolean partner) {
        return all.stream().filter(step -> step.isFor(partner)).toList();
    }

    private Map<String, HelpStep> byPage() {
        Map<String, HelpStep> found = new HashMap<>();
        for (HelpStep step : all) for (String page : step.pages()) found.put("/" + page, step);
        return found;
    }

    static List<HelpStep> read() {
        try (var file = HelpSteps.class.getResourceAsStream("steps.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.isBlank()).map(HelpStep::read).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
