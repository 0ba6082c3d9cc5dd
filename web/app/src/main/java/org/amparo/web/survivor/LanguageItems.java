package org.amparo.web.survivor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.codelist.Countries;
import org.amparo.codelist.Languages;
import org.amparo.survivor.consent.ConsentTexts;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.LanguageList;
import org.amparo.web.frame.Tongue;

/** Languages to choose from, named in the reader's language; sign languages stand among them. */
@Named
@RequestScoped
public class LanguageItems {

    @Inject
    private Language language;
    @Inject
    private LanguageList list;

    public List<SelectItem> getAll() {
        return list.getAll();
    }

    /** Languages that there is a consent text in, each in its own name. */
    public List<SelectItem> getTexts() {
        return ConsentTexts.LANGUAGES.stream().map(tag -> new SelectItem(tag, Tongue.valueOf(tag.toUpperCase(java.util.Locale.ROOT)).getOwnName())).toList();
    }

    public List<SelectItem> getCountries() {
        return Countries.all(language.getLocale()).stream().map(c -> new SelectItem(c.code(), c.name())).toList();
    }

    public String name(String code) {
        return code == null ? "" : Languages.name(code, language.getLocale());
    }
}
