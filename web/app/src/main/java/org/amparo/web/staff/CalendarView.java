package org.amparo.web.staff;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.SaidDay;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Zones;
import org.amparo.work.CalendarService;
import org.amparo.work.WorkingWeek;

/** The calendar of one organisation: where its clocks stand, which days it never works, and its holidays. */
@Named
@ViewScoped
public class CalendarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarService calendars;
    @Inject
    private transient Organisations organisations;
    @Inject
    private transient Language language;

    private String organisation;
    private OrganisationId chosen;
    private List<SelectItem> organisationItems = List.of();
    private WorkingWeek week;
    private boolean changedMeanwhile;
    private String zone;
    private List<DayOfWeek> weekend = new ArrayList<>();
    private LocalDate day;
    private String name;

    public void load() {
        chosen = organisation == null ? organisations.own() : OrganisationId.parse(organisation);
        week = calendars.week(chosen);
        zone = Zones.today(week.zone());
        weekend = new ArrayList<>(week.weekend());
        organisationItems = organisations.items();
    }

    public String show() {
        return "/staff/calendar?faces-redirect=true&organisation=" + chosen;
    }

    public String save() {
        try {
            calendars.keep(week.organisation(), zone, weekend, week.version());
        } catch (Stale somebodySavedFirst) {
            week = calendars.week(week.organisation());
            changedMeanwhile = true;
            return null;
        }
        return again();
    }

    public String add() {
        calendars.add(week.organisation(), day, name);
        return again();
    }

    public String remove(LocalDate gone) {
        calendars.remove(week.organisation(), gone);
        return again();
    }

    private String again() {
        return "/staff/calendar?faces-redirect=true&organisation=" + week.organisation();
    }

    public String say(LocalDate when) {
        return SaidDay.of(when, DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language.getLocale()));
    }

    /** The stored weekend in words, beside what was chosen meanwhile. */
    public String getStoredWeekend() {
        return week.weekend().stream().sorted().map(this::word).collect(Collectors.joining(", "));
    }

    private String word(DayOfWeek of) {
        return of.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }

    public List<SelectItem> getDays() {
        return Arrays.stream(DayOfWeek.values()).map(d -> new SelectItem(d, word(d))).toList();
    }

    public WorkingWeek getWeek() {
        return week;
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public List<SelectItem> getOrganisations() {
        return organisationItems;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public OrganisationId getChosen() {
        return chosen;
    }

    public void setChosen(OrganisationId chosen) {
        this.chosen = chosen;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public List<DayOfWeek> getWeekend() {
        return weekend;
    }

    public void setWeekend(List<DayOfWeek> weekend) {
        this.weekend = weekend;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
