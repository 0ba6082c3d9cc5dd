package org.amparo.web.calendar;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.calendar.interpreter.Between;
import org.amparo.calendar.interpreter.InterpreterService;
import org.amparo.calendar.interpreter.InterpreterWish;
import org.amparo.codelist.Countries;
import org.amparo.shared.CaseId;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Language;

/** What she wants of interpreters, and whom she does not want, or should not have, in between. */
@Named
@ViewScoped
public class ApartView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InterpreterService interpreters;
    @Inject
    private transient Language language;

    private String id;
    private long version;
    private List<SelectItem> everybody = List.of();
    private transient String avoid;
    private transient String dialect;
    private transient InterpreterId who;
    private transient Between between;
    private transient InterpreterService.Hers hers;
    private transient InterpreterWish theirs;

    public void load() {
        hers = interpreters.hers(CaseId.parse(id));
        version = hers.version();
        avoid = hers.wish().countryToAvoid();
        dialect = hers.wish().dialect();
        everybody = interpreters.everybody(CaseId.parse(id)).stream().map(i -> new SelectItem(i.id(), i.name())).toList();
    }

    public String wish() {
        try {
            interpreters.wishes(CaseId.parse(id), new InterpreterWish(avoid, dialect), version);
        } catch (Stale somebodySavedFirst) {
            hers = interpreters.hers(CaseId.parse(id));
            theirs = hers.wish();
            version = hers.version();
            return null;
        }
        return again();
    }

    public String keepApart() {
        interpreters.keepApart(CaseId.parse(id), who, between);
        return again();
    }

    public String allRight(InterpreterId again) {
        interpreters.allRight(CaseId.parse(id), again);
        return again();
    }

    private String again() {
        return "/calendar/apart?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public List<InterpreterService.Tie> getTies() {
        if (hers == null && id != null) hers = interpreters.hers(CaseId.parse(id));
        return hers == null ? List.of() : hers.ties();
    }

    public InterpreterWish getTheirs() {
        return theirs;
    }

    public List<SelectItem> getCountries() {
        return Countries.all(language.getLocale()).stream().map(c -> new SelectItem(c.code(), c.name())).toList();
    }

    public String country(String code) {
        return code == null ? "" : Countries.name(code, language.getLocale());
    }

    public List<SelectItem> getEverybody() {
        return everybody;
    }

    public List<Between> getReasons() {
        return List.of(Between.values());
    }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getAvoid() { return avoid; }

    public void setAvoid(String avoid) { this.avoid = avoid; }

    public String getDialect() { return dialect; }

    public void setDialect(String dialect) { this.dialect = dialect; }

    public InterpreterId getWho() { return who; }

    public void setWho(InterpreterId who) { this.who = who; }

    public Between getBetween() { return between; }

    public void setBetween(Between between) { this.between = between; }
}
