package org.amparo.web.survivor;

import java.io.Serializable;
import java.time.LocalDate;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.retelling.Avoidable;
import org.amparo.survivor.retelling.Distress;
import org.amparo.survivor.retelling.HowMuch;
import org.amparo.survivor.retelling.Interpreted;
import org.amparo.survivor.retelling.PlanTelling;
import org.amparo.survivor.retelling.RecordTelling;
import org.amparo.survivor.retelling.RetellingDetails;
import org.amparo.survivor.retelling.Reuse;
import org.amparo.survivor.retelling.TellingPurpose;
import org.amparo.survivor.retelling.ToldTo;
import org.amparo.web.frame.Digits;

/** The fields about one telling. Names and words live for one request. */
public class TellingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ToldTo to;
    private transient String organisation;
    private TellingPurpose purpose;
    private LocalDate on;
    private String minutes;
    private Interpreted interpreted;
    private HowMuch howMuch;
    private Distress distress;
    private transient String herWords;
    private Avoidable avoidable;
    private Reuse reuse;

    static TellingForm of(RetellingDetails planned) {
        TellingForm form = new TellingForm();
        form.to = planned.to();
        form.organisation = planned.organisation();
        form.purpose = planned.purpose();
        form.on = planned.on();
        return form;
    }

    RecordTelling said() {
        return new RecordTelling(to, organisation, purpose, on, number(), interpreted, howMuch, distress, herWords, avoidable);
    }

    PlanTelling plan() {
        return new PlanTelling(to, organisation, purpose, on, reuse);
    }

    private Integer number() {
        if (minutes == null || minutes.isBlank()) return null;
        String latin = Digits.latin(minutes).strip();
        if (!latin.matches("\\d{1,4}")) throw Unacceptable.because("minutes", "survivor.problem.tellingMinutes");
        return Integer.valueOf(latin);
    }

    public ToldTo getTo() {
        return to;
    }

    public void setTo(ToldTo to) {
        this.to = to;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public TellingPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(TellingPurpose purpose) {
        this.purpose = purpose;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public Interpreted getInterpreted() {
        return interpreted;
    }

    public void setInterpreted(Interpreted interpreted) {
        this.interpreted = interpreted;
    }

    public HowMuch getHowMuch() {
        return howMuch;
    }

    public void setHowMuch(HowMuch howMuch) {
        this.howMuch = howMuch;
    }

    public Distress getDistress() {
        return distress;
    }

    public void setDistress(Distress distress) {
        this.distress = distress;
    }

    public String getHerWords() {
        return herWords;
    }

    public void setHerWords(String herWords) {
        this.herWords = herWords;
    }

    public Avoidable getAvoidable() {
        return avoidable;
    }

    public void setAvoidable(Avoidable avoidable) {
        this.avoidable = avoidable;
    }

    public Reuse getReuse() {
        return reuse;
    }

    public void setReuse(Reuse reuse) {
        this.reuse = reuse;
    }
}
