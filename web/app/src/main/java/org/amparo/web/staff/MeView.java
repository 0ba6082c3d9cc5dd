package org.amparo.web.staff;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.staff.PersonSheet;
import org.amparo.staff.StaffService;

/** The reader's own page: when she is away, who stands in, in which language mail comes. */
@Named
@ViewScoped
public class MeView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/staff/me?faces-redirect=true";

    @Inject
    private transient StaffService staff;
    @Inject
    private Presence presence;

    private PersonSheet sheet;
    private String language;

    public void load() {
        sheet = staff.me();
        language = sheet.language();
        presence.load(sheet, HERE);
    }

    public String read() {
        staff.read(language, sheet.version());
        return HERE;
    }

    public PersonSheet getSheet() {
        return sheet;
    }

    public List<SelectItem> getLanguages() {
        return Items.languages();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
