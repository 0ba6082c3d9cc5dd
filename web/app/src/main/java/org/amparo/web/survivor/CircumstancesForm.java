package org.amparo.web.survivor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Control;
import org.amparo.codelist.Lure;
import org.amparo.codelist.Smuggled;
import org.amparo.codelist.Trafficked;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.circumstance.Circumstances;
import org.amparo.survivor.circumstance.Exploitation;
import org.amparo.survivor.circumstance.Platform;
import org.amparo.survivor.circumstance.RecruitedHow;
import org.amparo.survivor.circumstance.RecruitedWhere;
import org.amparo.survivor.circumstance.StatusTied;
import org.amparo.web.frame.Digits;

/** The fields of the page as they were typed. Lives for one request. */
public class CircumstancesForm {

    private Trafficked trafficked;
    private Smuggled smuggled;
    private List<RecruitedHow> how = new ArrayList<>();
    private List<RecruitedWhere> where = new ArrayList<>();
    private String placeWords;
    private List<Platform> platforms = new ArrayList<>();
    private List<Lure> lures = new ArrayList<>();
    private List<Exploitation> exploitation = new ArrayList<>();
    private List<Control> control = new ArrayList<>();
    private String hoursADay;
    private String daysWithout;
    private StatusTied statusTied;
    private List<ContributingFactor> contributing = new ArrayList<>();

    static CircumstancesForm of(Circumstances said) {
        CircumstancesForm form = new CircumstancesForm();
        form.trafficked = said.trafficked();
        form.smuggled = said.smuggled();
        form.how = new ArrayList<>(said.recruitedHow());
        form.where = new ArrayList<>(said.recruitedWhere());
        form.placeWords = said.placeWords();
        form.platforms = new ArrayList<>(said.platforms());
        form.lures = new ArrayList<>(said.lures());
        form.exploitation = new ArrayList<>(said.exploitation());
        form.control = new ArrayList<>(said.control());
        form.hoursADay = said.hoursADay() == null ? null : said.hoursADay().toString();
        form.daysWithout = said.daysWithout() == null ? null : said.daysWithout().toString();
        form.statusTied = said.statusTied();
        form.contributing = new ArrayList<>(said.contributing());
        return form;
    }

    Circumstances said() {
        return new Circumstances(trafficked, smuggled, Set.copyOf(how), Set.copyOf(where), placeWords, Set.copyOf(platforms), Set.copyOf(lures),
                Set.copyOf(exploitation), Set.copyOf(control), number("hoursADay", hoursADay), number("daysWithout", daysWithout), statusTied, Set.copyOf(contributing));
    }

    private static Integer number(String field, String typed) {
        if (typed == null || typed.isBlank()) return null;
        String latin = Digits.latin(typed).strip();
        if (!latin.matches("\\d{1,4}")) throw Unacceptable.because(field, "survivor.problem." + field);
        return Integer.valueOf(latin);
    }

    public Trafficked getTrafficked() {
        return trafficked;
    }

    public void setTrafficked(Trafficked trafficked) {
        this.trafficked = trafficked;
    }

    public Smuggled getSmuggled() {
        return smuggled;
    }

    public void setSmuggled(Smuggled smuggled) {
        this.smuggled = smuggled;
    }

    public List<RecruitedHow> getHow() {
        return how;
    }

    public void setHow(List<RecruitedHow> how) {
        this.how = how;
    }

    public List<RecruitedWhere> getWhere() {
        return where;
    }

    public void setWhere(List<RecruitedWhere> where) {
        this.where = where;
    }

    public String getPlaceWords() {
        return placeWords;
    }

    public void setPlaceWords(String placeWords) {
        this.placeWords = placeWords;
    }

    public List<Platform> getPlatforms() {
        return platforms;
    }

    public void setPlatforms(List<Platform> platforms) {
        this.platforms = platforms;
    }

    public List<Lure> getLures() {
        return lures;
    }

    public void setLures(List<Lure> lures) {
        this.lures = lures;
    }

    public List<Exploitation> getExploitation() {
        return exploitation;
    }

    public void setExploitation(List<Exploitation> exploitation) {
        this.exploitation = exploitation;
    }

    public List<Control> getControl() {
        return control;
    }

    public void setControl(List<Control> control) {
        this.control = control;
    }

    public String getHoursADay() {
        return hoursADay;
    }

    public void setHoursADay(String hoursADay) {
        this.hoursADay = hoursADay;
    }

    public String getDaysWithout() {
        return daysWithout;
    }

    public void setDaysWithout(String daysWithout) {
        this.daysWithout = daysWithout;
    }

    public StatusTied getStatusTied() {
        return statusTied;
    }

    public void setStatusTied(StatusTied statusTied) {
        this.statusTied = statusTied;
    }

    public List<ContributingFactor> getContributing() {
        return contributing;
    }

    public void setContributing(List<ContributingFactor> contributing) {
        this.contributing = contributing;
    }
}
