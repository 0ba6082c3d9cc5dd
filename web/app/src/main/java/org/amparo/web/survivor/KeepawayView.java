package org.amparo.web.survivor;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Caller;
import org.amparo.access.Exclusion;
import org.amparo.access.Exclusions;
import org.amparo.partner.DirectoryService;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Colleague;
import org.amparo.survivor.SurvivorService;

/** Whom she wants kept away from her record: asked before anything is matched or sent. */
@Named
@ViewScoped
public class KeepawayView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One entry with its name. */
    public record Entry(UUID id, String name, boolean organisation, java.time.Instant since) implements Serializable {}

    @Inject
    private transient Exclusions exclusions;
    @Inject
    private transient DirectoryService directory;
    @Inject
    private transient SurvivorService survivors;
    @Inject
    private transient Caller caller;

    private String id;
    private OrganisationId organisation;
    private StaffId person;
    private ArrayList<Entry> entries = new ArrayList<>();

    public void load() {
        Map<StaffId, String> people = survivors.colleagues(SurvivorId.parse(id)).stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
        Map<OrganisationId, String> organisations = directory.organisations(null, null, null).rows().stream().collect(Collectors.toMap(o -> o.id(), o -> o.name()));
        entries = exclusions.list(SurvivorId.parse(id)).stream().map(e -> entry(e, people, organisations)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Entry entry(Exclusion e, Map<StaffId, String> people, Map<OrganisationId, String> organisations) {
        boolean organisation = e.organisation() != null;
        return new Entry(e.id(), organisation ? organisations.getOrDefault(e.organisation(), "…") : people.getOrDefault(e.user(), "…"), organisation, e.since());
    }

    public String addOrganisation() {
        if (organisation != null) exclusions.excludeOrganisation(SurvivorId.parse(id), organisation);
        return again();
    }

    public String addPerson() {
        if (person != null) exclusions.excludePerson(SurvivorId.parse(id), person);
        return again();
    }

    public String remove(UUID entry) {
        exclusions.remove(SurvivorId.parse(id), entry);
        return again();
    }

    private String again() {
        return "/survivor/keepaway?faces-redirect=true&id=" + SurvivorId.parse(id);
    }

    public List<SelectItem> getOrganisations() {
        return directory.organisations(null, null, null).rows().stream().map(o -> new SelectItem(o.id(), o.name())).toList();
    }

    public List<SelectItem> getPeople() {
        return survivors.colleagues(SurvivorId.parse(id)).stream().filter(c -> !c.id().equals(caller.user())).map(c -> new SelectItem(c.id(), c.name())).toList();
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

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
