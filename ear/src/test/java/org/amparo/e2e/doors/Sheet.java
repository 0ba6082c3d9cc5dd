package org.amparo.e2e.doors;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.Visitor;
import org.amparo.e2e.Visitor.Answer;

/** A form as it lies open before somebody, filled in and not sent yet. */
record Sheet(Visitor by, String address, String page, FormOnPage form, String button, String words) {

    private static final String ABOUT = "-about";
    private static final Pattern TOLD = Pattern.compile("role=\"alert\"|role=\"status\"|class=\"versions\"");
    private static final Pattern HIDDEN = Pattern.compile("<template.*?</template>|<div[^>]*hidden=\"hidden\".*?</div>", Pattern.DOTALL);

    /** As a button of ours sends it. */
    Said press() { return new Said(sent(button, formId()), this); }

    /** As the frame sends it after a second version was shown: the whole form. */
    Answer pressAgain() { return by.post(where(form), form.pressed(button).fields()); }

    /** What the script of a form with a draft sends every little while. */
    Answer keep() { return sent(formId() + ":draft-keep", formId() + ":draft-saved"); }

    private Answer sent(String source, String renders) {
        var fields = new LinkedHashMap<>(form.fields());
        fields.putAll(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", source, "jakarta.faces.partial.execute", source.equals(button) ? "@all" : source,
                "jakarta.faces.partial.render", renders, source, source));
        return by.post(where(form), fields, Map.of("Faces-Request", "partial/ajax"));
    }

    /** As the frame's script goes on after an ended session or a second version: what was typed, in a fresh page; none when it is not offered there any more. */
    Optional<Sheet> onFreshPage(String asked) {
        String fresh = by.get(address, Map.of("X-Amparo", asked)).text();
        return FormOnPage.all(fresh).stream().filter(f -> f.fields().containsKey(formId())).findFirst()
                .flatMap(now -> sameButton(now).map(name -> new Sheet(by, address, page, typedInto(now), name, words)));
    }

    Answer asStored() { return by.get(address, Map.of("X-Amparo", "stored")); }

    /** What the frame's script shows as stored: this page, and the page of the record when the form asks for something new. */
    String shownAsStored() {
        var stands = Pattern.compile("<form id=\"" + Pattern.quote(formId()) + "\"[^>]*data-stands=\"/?([^\"]*)\"").matcher(page);
        return asStored().text() + (stands.find() ? by.get(FormOnPage.decoded(stands.group(1))).text() : "");
    }

    /** The button in the row that is about the same, wherever that lies now. */
    private Optional<String> sameButton(FormOnPage now) {
        String about = form.fields().get(button + ABOUT);
        if (about == null) return now.buttons().stream().filter(button::equals).findFirst();
        String last = button.substring(button.lastIndexOf(':'));
        return now.fields().entrySet().stream().filter(f -> f.getKey().endsWith(last + ABOUT) && f.getValue().equals(about)).map(f -> f.getKey().substring(0, f.getKey().length() - ABOUT.length()))
                .filter(now.buttons()::contains).findFirst();
    }

    private FormOnPage typedInto(FormOnPage fresh) {
        var filled = fresh;
        for (var field : form.fields().entrySet())
            if (form.typed().contains(field.getKey()) || form.offered().containsKey(field.getKey()) || form.boxes().containsKey(field.getKey()) || form.unanswered().containsKey(field.getKey()))
                filled = filled.with(field.getKey(), field.getValue());
        return filled;
    }

    /** As Faces names it; it says so itself in a hidden place. */
    String formId() { return form.fields().entrySet().stream().filter(f -> f.getKey().equals(f.getValue()) && button.startsWith(f.getKey() + ":")).map(Map.Entry::getKey).findFirst().orElseThrow(); }

    /** How much a page says that is no field and no record: warnings, both versions. What the frame's scripts may show lies hidden in every page. */
    static long told(String page) { return TOLD.matcher(HIDDEN.matcher(page).replaceAll("")).results().count(); }

    static String where(FormOnPage form) { return form.action().replaceFirst("^/", ""); }
}
