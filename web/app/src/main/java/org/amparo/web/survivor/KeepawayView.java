package org.amparo.web.survivor;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Caller;
import org.amparo.access.Exclusion;
import org.amparo.access.Exclusions;
import org.amparo.partner.DirectoryService;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Colleague;
import org.amparo.survivor.SurvivorService;
import org.amparo.survivor.keepaway.HowKnown;
import org.amparo.survivor.keepaway.KeepAway;
import org.amparo.survivor.keepaway.KeptAway;
import org.amparo.survivor.keepaway.KeptAwayService;
import org.amparo.survivor.keepaway.TellApartService;
import org.amparo.web.frame.Drafts;

/** Whom she wants kept away from her record: asked before anything is matched or sent. */
@Named
@ViewScoped
public class KeepawayView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFTS = "survivor.keepaway.";

    /** One entry with its name; null for an account that is not one of the colleagues here. */
    public record Entry(UUID id, String name, boolean organisation, java.time.Instant since, java.time.Instant until) implements Serializable {}

    @Inject
    private transient Exclusions exclusions;
    @Inject
    private transient KeptAwayService outsiders;
    @Inject
    private transient TellApartService apart;
    @Inject
    private transient DirectoryService directory;
    @Inject
    private transient SurvivorService survivors;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Drafts drafts;

    private String id;
    private String referral;
    private boolean drafting;
    private OrganisationId organisation;
    private StaffId person;
    private ArrayList<Entry> entries = new ArrayList<>();
    private transient ArrayList<KeptAway> keptAway = new ArrayList<>();
    private final OrganisationFinder finder = new OrganisationFinder();
    private transient List<Colleague> colleagues;
    private transient String letters;
    private boolean unlisted;
    private transient String keptName;
    private transient String keptNote;
    private HowKnown howKnown;

    public void load() {
        Map<StaffId, String> people = colleagues().stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
        List<Exclusion> listed = exclusions.list(SurvivorId.parse(id));
        Map<OrganisationId, String> organisations = directory.names(listed.stream().map(Exclusion::organisation).filter(Objects::nonNull).toList());
        keptAway = new ArrayList<>(outsiders.list(SurvivorId.parse(id)));
        entries = listed.stream().map(e -> entry(e, people, organisations)).collect(Collectors.toCollection(ArrayList::new));
    }

    /** What was begun is there again for those who may begin it, as long as work goes on; the organisation chosen is among those to choose from. */
    public void begin(boolean work) {
        drafting = work && (caller.has(Role.FIRST_CONTACT) || caller.has(Role.CASEWORKER) || caller.has(Role.CHILD_SPECIALIST));
        if (drafting) drafts.readAll(id, DRAFTS);
        String chosen = drafts.fieldsOf("listed").get("organisation");
        if (chosen != null) organisation = OrganisationId.parse(chosen);
        getOrganisations();
        organisation = null;
    }

    private List<Colleague> colleagues() {
        if (colleagues == null) colleagues = survivors.colleagues(SurvivorId.parse(id));
        return colleagues;
    }

    private static Entry entry(Exclusion e, Map<StaffId, String> people, Map<OrganisationId, String> organisations) {
        boolean organisation = e.organisation() != null;
        return new Entry(e.id(), organisation ? organisations.get(e.organisation()) : people.get(e.user()), organisation, e.since(), e.until());
    }

    public String addOrganisation() {
        exclusions.excludeOrganisation(SurvivorId.parse(id), organisation);
        return added();
    }

    public String addPerson() {
        exclusions.excludePerson(SurvivorId.parse(id), person);
        return added();
    }

    /** Somebody without an account, or an organisation nobody listed. */
    public String addOutsider() {
        outsiders.add(SurvivorId.parse(id), new KeepAway(unlisted, keptName, howKnown, keptNote));
        return added();
    }

    public String removeOutsider(UUID entry) {
        outsiders.remove(SurvivorId.parse(id), entry);
        return again();
    }

    /** It may be them after all. */
    public String takeBack(UUID told) {
        apart.takeBack(SurvivorId.parse(id), told);
        return again();
    }

    public void find() {
        finder.look(letters, organisation, directory);
    }

    public String keep(UUID entry) {
        exclusions.keepAwayAfterAll(SurvivorId.parse(id), entry);
        return again();
    }

    private String added() {
        drafts.drop(id, DRAFTS);
        return again();
    }

    public String discard() {
        return added();
    }

    public boolean isDrafting() {
        return drafting;
    }

    /** Each form adds its own name. */
    public String getDrafts() {
        return DRAFTS;
    }

    private String again() {
        return "/survivor/keepaway?faces-redirect=true&id=" + SurvivorId.parse(id) + (getReferral() == null ? "" : "&referral=" + getReferral());
    }

    public List<SelectItem> getOrganisations() {
        if (!finder.asked()) finder.look(null, organisation, directory);
        return finder.items();
    }

    public ArrayList<KeptAway> getKeptAway() {
        return keptAway;
    }

    public boolean isToldApart() {
        return keptAway.stream().anyMatch(kept -> !kept.told().isEmpty());
    }

    public List<HowKnown> getHowKnowns() {
        return List.of(HowKnown.values());
    }

    public List<SelectItem> getPeople() {
        return colleagues().stream().filter(c -> !c.id().equals(caller.user())).map(c -> new SelectItem(c.id(), c.name())).toList();
    }

    public List<Entry> getEntries() {
        return entries;
    }

    public OrganisationId getOrganisation() {
        return organisation;
    }

    public void setOrganisation(OrganisationId organisation) {
        this.organisation = organisation;
    }

    public StaffId getPerson() {
        return person;
    }

    public void setPerson(StaffId person) {
        this.person = person;
    }

    /** The draft this was asked for, to go on with it. */
    public String getReferral() {
        return referral == null || referral.isEmpty() ? null : ReferralId.parse(referral).toString();
    }

    public void setReferral(String referral) {
        this.referral = referral;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLetters() {
        return letters;
    }

    public void setLetters(String letters) {
        this.letters = letters;
    }

    public String getKeptName() {
        return keptName;
    }

    public void setKeptName(String keptName) {
        this.keptName = keptName;
    }

    public String getKeptNote() {
        return keptNote;
    }

    public void setKeptNote(String keptNote) {
        this.keptNote = keptNote;
    }

    public HowKnown getHowKnown() {
        return howKnown;
    }

    public void setHowKnown(HowKnown howKnown) {
        this.howKnown = howKnown;
    }

    public boolean isUnlisted() {
        return unlisted;
    }

    public void setUnlisted(boolean unlisted) {
        this.unlisted = unlisted;
    }
}
