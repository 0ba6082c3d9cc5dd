package org.amparo.web.calendar;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.calendar.interpreter.InterpreterDetails;
import org.amparo.calendar.interpreter.InterpreterService;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.codelist.Countries;
import org.amparo.partner.DirectoryService;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.Stale;
import org.amparo.staff.StaffService;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.LanguageList;

/** Somebody on the register: new, or said differently. */
@Named
@ViewScoped
public class InterpreterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InterpreterService interpreters;
    @Inject
    private transient DirectoryService directory;
    @Inject
    private transient StaffService staff;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Language language;
    @Inject
    private transient LanguageList list;

    private String id;
    private long version;
    private List<SelectItem> organisations = List.of();
    private List<SelectItem> colleagues = List.of();
    private transient InterpreterForm form;
    private transient InterpreterDetails theirs;

    public void load() {
        InterpreterDetails known = interpreters.toEdit(isNew() ? null : InterpreterId.parse(id));
        organisations = directory.toChoose(null).entrySet().stream().map(o -> new SelectItem(o.getKey(), o.getValue())).toList();
        colleagues = staff.colleaguesOf(caller.user()).stream().map(p -> new SelectItem(p.id(), p.name())).toList();
        if (known == null) return;
        version = known.version();
        form = InterpreterForm.of(known);
    }

    public String save() {
        try {
            if (isNew()) interpreters.add(getForm().said());
            else interpreters.change(InterpreterId.parse(id), getForm().said(), version);
        } catch (Stale somebodySavedFirst) {
            theirs = interpreters.toEdit(InterpreterId.parse(id));
            version = theirs.version();
            return null;
        }
        return "/calendar/interpreters?faces-redirect=true";
    }

    public boolean isNew() {
        return id == null || id.isEmpty();
    }

    public InterpreterForm getForm() {
        if (form == null) form = new InterpreterForm();
        return form;
    }

    public InterpreterDetails getTheirs() {
        return theirs;
    }

    public int getLast() {
        return InterpreterForm.LINES - 1;
    }

    public List<PersonGender> getGenders() {
        return List.of(PersonGender.values());
    }

    public List<SelectItem> getOrganisations() {
        return organisations;
    }

    public List<SelectItem> getColleagues() {
        return colleagues;
    }

    public List<SelectItem> getCountries() {
        return Countries.all(language.getLocale()).stream().map(c -> new SelectItem(c.code(), c.name())).toList();
    }

    public List<SelectItem> getSpoken() {
        return list.getAll();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
