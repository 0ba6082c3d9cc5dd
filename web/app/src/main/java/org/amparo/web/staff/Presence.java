package org.amparo.web.staff;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.amparo.shared.StaffId;
import org.amparo.staff.AwayTime;
import org.amparo.staff.PersonSheet;
import org.amparo.staff.SayAway;
import org.amparo.staff.StaffService;
import org.amparo.web.frame.Times;

/** When somebody is away and who stands in meanwhile; the same on her own page and where others say it for her. */
@Named
@ViewScoped
public class Presence implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffService staff;
    @Inject
    private transient Times times;

    private PersonSheet sheet;
    private String back;
    private List<SelectItem> colleagues;
    private StaffId deputy;
    private LocalDate from;
    private LocalDate until;

    /** @param back the page to come back to after each act */
    void load(PersonSheet shown, String back) {
        this.sheet = shown;
        this.back = back;
        this.deputy = shown.person().deputy();
        this.colleagues = Items.people(staff.colleaguesOf(shown.person().id()));
    }

    public String nameDeputy() {
        staff.nameDeputy(sheet.person().id(), deputy, sheet.version());
        return back;
    }

    /** Both days whole, as people say it. */
    public String sayAway() {
        staff.sayAway(new SayAway(sheet.person().id(), startOf(from), until == null ? null : startOf(until.plusDays(1))));
        return back;
    }

    public String backEarlier(AwayTime away) {
        staff.backEarlier(away.id());
        return back;
    }

    private Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(times.zone()).toInstant();
    }

    /** The last whole day away. */
    public LocalDate lastDay(AwayTime away) {
        return away.until().minusMillis(1).atZone(times.zone()).toLocalDate();
    }

    public LocalDate firstDay(AwayTime away) {
        return away.from().atZone(times.zone()).toLocalDate();
    }

    public PersonSheet getSheet() {
        return sheet;
    }

    public List<SelectItem> getColleagues() {
        return colleagues;
    }

    public StaffId getDeputy() {
        return deputy;
    }

    public void setDeputy(StaffId deputy) {
        this.deputy = deputy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
