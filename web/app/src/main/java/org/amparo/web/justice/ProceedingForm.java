package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.justice.proceeding.CourtKind;
import org.amparo.justice.proceeding.HerPart;
import org.amparo.justice.proceeding.ProceedingKind;
import org.amparo.justice.proceeding.Protection;
import org.amparo.justice.proceeding.RecordProceeding;
import org.amparo.justice.proceeding.Right;
import org.amparo.justice.proceeding.RightStands;
import org.amparo.justice.proceeding.WantsUpdates;

/** What is typed about a proceeding; it lives for one request. */
@Named
@RequestScoped
public class ProceedingForm {

    private String country;
    private ProceedingKind kind;
    private CourtKind court;
    private HerPart part;
    private String authority;
    private String reference;
    private String lawyer;
    private String language;
    private LocalDate openedOn;
    private WantsUpdates updates;
    private List<Protection> protection = new ArrayList<>();
    private final List<RightLine> rights = Arrays.stream(Right.values()).map(RightLine::new).toList();

    RecordProceeding said() {
        Map<Right, RightStands> stand = new EnumMap<>(Right.class);
        rights.stream().filter(r -> r.getStands() != null).forEach(r -> stand.put(r.getRight(), r.getStands()));
        return new RecordProceeding(country, kind, court, part, authority, reference, lawyer, language, openedOn, updates, Set.copyOf(protection), stand);
    }

    void show(RecordProceeding said) {
        country = said.country();
        kind = said.kind();
        court = said.court();
        part = said.part();
        authority = said.authority();
        reference = said.reference();
        lawyer = said.lawyer();
        language = said.language();
        openedOn = said.openedOn();
        updates = said.updates();
        protection = new ArrayList<>(said.protection().stream().sorted().toList());
        rights.forEach(r -> r.setStands(said.rights().get(r.getRight())));
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public ProceedingKind getKind() {
        return kind;
    }

    public void setKind(ProceedingKind kind) {
        this.kind = kind;
    }

    public CourtKind getCourt() {
        return court;
    }

    public void setCourt(CourtKind court) {
        this.court = court;
    }

    public HerPart getPart() {
        return part;
    }

    public void setPart(HerPart part) {
        this.part = part;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getLawyer() {
        return lawyer;
    }

    public void setLawyer(String lawyer) {
        this.lawyer = lawyer;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public WantsUpdates getUpdates() {
        return updates;
    }

    public void setUpdates(WantsUpdates updates) {
        this.updates = updates;
    }

    public List<Protection> getProtection() {
        return protection;
    }

    public void setProtection(List<Protection> protection) {
        this.protection = protection;
    }

    public List<RightLine> getRights() {
        return rights;
    }
}
