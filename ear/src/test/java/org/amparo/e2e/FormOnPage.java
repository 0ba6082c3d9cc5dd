package org.amparo.e2e;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form as it lies on a page, to be sent without a browser: where it goes, every field with what it holds, what a choice offers, which boxes may be ticked. */
public record FormOnPage(String action, Map<String, String> fields, List<String> typed, List<String> buttons, Map<String, String> unanswered, Map<String, List<String>> offered,
        Map<String, List<String>> boxes, List<String> areas) {

    /** Between several ticked boxes of one name. */
    public static final String AND = "\u001f";
    /** Before what a file holds. */
    public static final String FILE = "\u001e";

    static final String TYPE = "application/x-www-form-urlencoded";
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    /** Scripts of ours send it along. */
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern SIMPLE = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern LONG = Pattern.compile("<(textarea|select|button)\\b([^>]*)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    public static List<FormOnPage> all(String page) {
        var forms = new ArrayList<FormOnPage>();
        var nonce = NONCE.matcher(page);
        String of = nonce.find() ? nonce.group(1) : "";
        for (var form = FORM.matcher(page); form.find();) {
            var read = read(form);
            forms.add(read.isFaces() && !of.isEmpty() ? read.with("primefaces.nonce", of) : read);
        }
        return forms;
    }

    public static FormOnPage first(String page) {
        return all(page).stream().findFirst().orElseThrow(() -> new IllegalStateException("no form on the page"));
    }

    /** The form with this id, as Faces names it. */
    public static FormOnPage named(String page, String id) {
        return all(page).stream().filter(f -> f.fields().containsKey(id)).findFirst().orElseThrow(() -> new IllegalStateException("no form " + id + " on the page"));
    }

    public boolean isFaces() { return fields.containsKey("jakarta.faces.ViewState"); }

    public FormOnPage with(String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new FormOnPage(action, changed, typed, buttons, unanswered, offered, boxes, areas);
    }

    public FormOnPage without(String name) {
        var changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return new FormOnPage(action, changed, typed, buttons, unanswered, offered, boxes, areas);
    }

    /** The names of every field with this id, in each row of the form. */
    public List<String> named(String id) {
        return Stream.of(fields, unanswered, offered, boxes).flatMap(some -> some.keySet().stream()).filter(name -> name.equals(id) || name.endsWith(":" + id)).distinct().toList();
    }

    /** With the first answer to every choice that nobody made yet, every box ticked, and today in every date. */
    public FormOnPage answered() {
        var changed = new LinkedHashMap<>(fields);
        changed.putAll(unanswered);
        return new FormOnPage(action, changed, typed, buttons, unanswered, offered, boxes, areas);
    }

    /** As when this button is pressed without a script. */
    public FormOnPage pressed(String button) { return with(button, button); }

    public static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().flatMap(f -> Stream.of(f.getValue().split(AND, -1)).map(one -> encode(f.getKey()) + "=" + encode(one))).collect(Collectors.joining("&"));
    }

    /** A form with a file goes in parts. */
    static String inParts(Map<String, String> fields, String between) {
        return fields.entrySet().stream().flatMap(f -> Stream.of(f.getValue().split(AND, -1)).map(one -> "--" + between + "\r\nContent-Disposition: form-data; name=\"" + f.getKey() + '"'
                + (one.startsWith(FILE) ? "; filename=\"given.txt\"\r\nContent-Type: text/plain" : "") + "\r\n\r\n" + one.replace(FILE, "") + "\r\n")).collect(Collectors.joining()) + "--" + between + "--\r\n";
    }

    private static FormOnPage read(Matcher form) {
        var fields = new LinkedHashMap<String, String>();
        var typed = new ArrayList<String>();
        var buttons = new ArrayList<String>();
        var unanswered = new LinkedHashMap<String, String>();
        var offered = new LinkedHashMap<String, List<String>>();
        var boxes = new LinkedHashMap<String, List<String>>();
        var areas = new ArrayList<String>();
        for (var input = SIMPLE.matcher(form.group(2)); input.find();) {
            var type = attribute(input.group(1), "type");
            var name = attribute(input.group(1), "name");
            if (name.isEmpty()) continue;
            boolean off = type.matches("radio|checkbox") && !input.group(1).contains("checked");
            String value = attribute(input.group(1), "value");
            if (type.equals("checkbox") && value.isEmpty()) value = "on";
            if (type.equals("date") && value.isEmpty()) unanswered.put(name, LocalDate.now().toString());
            if (type.matches("radio|checkbox")) (type.equals("radio") ? offered : boxes).computeIfAbsent(name, choice -> new ArrayList<>()).add(value);
            if (off) unanswered.putIfAbsent(name, value);
            else fields.merge(name, value, (one, other) -> one + AND + other);
            if (type.matches("|text|tel|email|search")) typed.add(name);
        }
        unanswered.keySet().removeIf(name -> !fields.getOrDefault(name, "").isEmpty());
        for (var other = LONG.matcher(form.group(2)); other.find();) {
            var name = attribute(other.group(2), "name");
            if (name.isEmpty()) continue;
            switch (other.group(1)) {
                case "button" -> buttons.add(name);
                case "select" -> {
                    String chosen = chosen(other.group(3));
                    List<String> offers = OPTION.matcher(other.group(3)).results().map(option -> attribute(option.group(1), "value")).filter(value -> !value.isEmpty()).toList();
                    fields.put(name, chosen);
                    offered.put(name, offers);
                    if (chosen.isEmpty() && !offers.isEmpty()) unanswered.put(name, offers.getFirst());
                }
                default -> {
                    areas.add(name);
                    typed.add(name);
                    fields.put(name, decoded(other.group(3).replaceFirst("^\\r?\\n", "")));
                }
            }
        }
        return new FormOnPage(attribute(form.group(1), "action"), fields, typed, buttons, unanswered, offered, boxes, areas);
    }

    private static String chosen(String options) {
        String first = "";
        for (var option = OPTION.matcher(options); option.find();) {
            if (option.group(1).contains("selected")) return attribute(option.group(1), "value");
            if (first.isEmpty()) first = attribute(option.group(1), "value");
        }
        return first;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? decoded(found.group(1)) : "";
    }

    /** Signs that a page writes in another way. */
    public static String decoded(String html) {
        var plain = Pattern.compile("&#(x?)([0-9a-fA-F]+);").matcher(html)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(2), m.group(1).isEmpty() ? 10 : 16))));
        return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&nbsp;", "\u00a0").replace("&amp;", "&");
    }

    private static String encode(String text) { return URLEncoder.encode(text, StandardCharsets.UTF_8); }
}
