package org.amparo.e2e.doors;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.Somebody;

/**
 * Fills in a form: every empty place for words and every choice that nobody made yet, and what the list says of single fields. Of {@code one|other} the
 * first writer says the one and the second the other.
 */
record Filling(Map<String, String> said, Map<String, String> record, String words, int seat) {

    private static final Pattern WHO = Pattern.compile("\\{@(\\w+)}");
    private static final Pattern DAY = Pattern.compile("\\{([+-]\\d+)(T\\d\\d:\\d\\d)?}");

    FormOnPage of(FormOnPage form) {
        var filled = form;
        for (var choice : form.offered().entrySet())
            if (form.fields().getOrDefault(choice.getKey(), "").isEmpty() && !choice.getValue().isEmpty() && !said.containsKey(id(choice.getKey()))) filled = filled.with(choice.getKey(), choice.getValue().getFirst());
        for (String name : form.areas())
            if (!said.containsKey(id(name))) filled = filled.with(name, words);
        for (var one : said.entrySet())
            for (String name : form.named(one.getKey())) filled = answered(filled, name, one.getValue().split("\\|", 2));
        return filled;
    }

    private FormOnPage answered(FormOnPage form, String name, String[] either) {
        String value = value(either[Math.min(seat, either.length - 1)]);
        List<String> boxes = form.boxes().getOrDefault(name, List.of());
        List<String> choices = boxes.isEmpty() ? form.offered().getOrDefault(name, List.of()) : boxes;
        if (value.equals("*")) return form.with(name, String.join(FormOnPage.AND, boxes));
        if (value.startsWith("#")) return form.with(name, choices.get(value.equals("#last") ? choices.size() - 1 : Integer.parseInt(value.substring(1)) - 1));
        if (value.isEmpty() && (!boxes.isEmpty() || !form.fields().containsKey(name))) return form.without(name);
        return form.with(name, value.replace("&", FormOnPage.AND));
    }

    private String value(String text) {
        return DAY.matcher(named(text.replace("{words}", words).replace("{file}", FormOnPage.FILE).replace("{directory}", DirectoryFile.fresh()), record))
                .replaceAll(day -> LocalDate.now().plusDays(Long.parseLong(day.group(1))) + (day.group(2) == null ? "" : day.group(2)));
    }

    /** With what is on the record, and the people whom the demonstration knows. */
    static String named(String text, Map<String, String> record) {
        String named = text.replace("{unique}", "w" + System.currentTimeMillis());
        for (var part : record.entrySet()) named = named.replace("{" + part.getKey() + "}", part.getValue());
        return WHO.matcher(named).replaceAll(who -> Somebody.valueOf(who.group(1).toUpperCase(Locale.ROOT)).id().toString());
    }

    private static String id(String name) { return name.substring(name.lastIndexOf(':') + 1); }

    /** What the fields hold in which people write, for whoever looks whether it is still there. */
    static String written(FormOnPage form) {
        return form.typed().stream().map(name -> form.fields().getOrDefault(name, "")).collect(Collectors.joining("\n"));
    }
}
