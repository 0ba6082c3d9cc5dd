package org.amparo.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.amparo.calendar.KeptDayService;
import org.amparo.calendar.booking.KeptDay;
import org.amparo.shared.CaseId;

/** The days a survivor keeps free. There is no question why. */
@Named
@ViewScoped
public class KeptDaysView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeptDayService kept;

    private String id;
    private LocalDate day;
    private boolean everyYear;
    private transient List<KeptDay> days;

    public void load() {
        getDays();
    }

    public String keep() {
        kept.keep(CaseId.parse(id), day, everyYear);
        return again();
    }

    public String letGo(LocalDate which) {
        kept.letGo(CaseId.parse(id), which);
        return again();
    }

    private String again() {
        return "/calendar/keptdays?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public List<KeptDay> getDays() {
        if (days == null) days = kept.of(CaseId.parse(id));
        return days;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isEveryYear() {
        return everyYear;
    }

    public void setEveryYear(boolean everyYear) {
        this.everyYear = everyYear;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
