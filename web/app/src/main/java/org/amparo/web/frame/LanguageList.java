package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.amparo.codelist.CodeName;
import org.amparo.codelist.Languages;

/**
 * Languages to choose from, by the reader's own alphabet: those that are often spoken where we work first, then all others, and sign languages.
 * Each stands there once, so that what is chosen is chosen in one place.
 */
@Named
@RequestScoped
public class LanguageList {

    private static final List<String> OFTEN = Arrays.asList(Objects.requireNonNullElse(System.getenv("AMPARO_LANGUAGES"),
            "ara eng spa fra amh ben fas hau kmr pus por ron rus som swa tir ukr urd vie yor zho").strip().split("[\\s,]+"));

    @Inject
    private Language language;
    @Inject
    private Messages messages;

    public List<SelectItem> getAll() {
        List<CodeName> spoken = Languages.spoken(language.getLocale());
        return List.of(group("often", spoken.stream().filter(one -> OFTEN.contains(one.code())).toList()),
                group("all", spoken.stream().filter(one -> !OFTEN.contains(one.code())).toList()),
                group("signed", Languages.signed(language.getLocale())));
    }

    private SelectItem group(String name, List<CodeName> codes) {
        return new SelectItemGroup(messages.get("frame.languages." + name), null, false, codes.stream().map(one -> new SelectItem(one.code(), one.name())).toArray(SelectItem[]::new));
    }
}
