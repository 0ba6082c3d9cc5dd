package org.amparo.web.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.amparo.calendar.interpreter.InterpreterDetails;
import org.amparo.calendar.interpreter.KeepInterpreter;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.calendar.interpreter.SpokenIn;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;

/** The fields of somebody on the register, as they are typed. Lives for one request. */
public class InterpreterForm {

    static final int LINES = 4;

    /** One language while it is typed. */
    public static class Line {

        private String language;
        private String dialect;

        public String getLanguage() { return language; }

        public void setLanguage(String language) { this.language = language; }

        public String getDialect() { return dialect; }

        public void setDialect(String dialect) { this.dialect = dialect; }
    }

    private String name;
    private final List<Line> lines = new ArrayList<>();
    private PersonGender gender = PersonGender.NOT_KNOWN;
    private String origin;
    private OrganisationId organisation;
    private StaffId account;
    private boolean adult;
    private LocalDate signedOn;
    private LocalDate signedUntil;
    private boolean active = true;

    InterpreterForm() {
        for (int i = 0; i < LINES; i++) lines.add(new Line());
    }

    static InterpreterForm of(InterpreterDetails who) {
        InterpreterForm form = new InterpreterForm();
        form.name = who.name();
        for (int i = 0; i < Math.min(LINES, who.languages().size()); i++) {
            form.lines.get(i).language = who.languages().get(i).language();
            form.lines.get(i).dialect = who.languages().get(i).dialect();
        }
        form.gender = who.gender();
        form.origin = who.origin();
        form.organisation = who.organisation();
        form.account = who.account();
        form.adult = true;
        form.signedOn = who.signedOn();
        form.signedUntil = who.signedUntil();
        form.active = who.active();
        return form;
    }

    KeepInterpreter said() {
        List<SpokenIn> spoken = lines.stream().map(l -> l.language == null ? null : new SpokenIn(l.language, l.dialect)).filter(Objects::nonNull).toList();
        return new KeepInterpreter(name, spoken, gender, origin, organisation, account, adult, signedOn, signedUntil, active);
    }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public List<Line> getLines() { return lines; }

    public PersonGender getGender() { return gender; }

    public void setGender(PersonGender gender) { this.gender = gender; }

    public String getOrigin() { return origin; }

    public void setOrigin(String origin) { this.origin = origin; }

    public OrganisationId getOrganisation() { return organisation; }

    public void setOrganisation(OrganisationId organisation) { this.organisation = organisation; }

    public StaffId getAccount() { return account; }

    public void setAccount(StaffId account) { this.account = account; }

    public boolean isAdult() { return adult; }

    public void setAdult(boolean adult) { this.adult = adult; }

    public LocalDate getSignedOn() { return signedOn; }

    public void setSignedOn(LocalDate signedOn) { this.signedOn = signedOn; }

    public LocalDate getSignedUntil() { return signedUntil; }

    public void setSignedUntil(LocalDate signedUntil) { this.signedUntil = signedUntil; }

    public boolean isActive() { return active; }

    public void setActive(boolean active) { this.active = active; }
}
