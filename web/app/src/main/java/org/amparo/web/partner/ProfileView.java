package org.amparo.web.partner;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.codelist.Countries;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.EditOrganisation;
import org.amparo.partner.OrganisationKind;
import org.amparo.partner.OrganisationSheet;
import org.amparo.partner.PartnerContact;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Times;
import org.amparo.web.frame.Zones;

/** What we say ourselves about an organisation; without an id, a new one. */
@Named
@ViewScoped
public class ProfileView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directory;
    @Inject
    private Language language;
    @Inject
    private Times times;

    private String id;
    private long version;
    private String name;
    private OrganisationKind kind;
    private String country;
    private String zone;
    private boolean usesInbox;
    private String email;
    private String phone;
    private transient OrganisationSheet theirs;

    public void load() {
        OrganisationSheet sheet = directory.toEdit(id == null || id.isBlank() ? null : OrganisationId.parse(id));
        zone = Zones.today(times.zone());
        if (sheet == null) return;
        version = sheet.version();
        name = sheet.facts().name();
        kind = sheet.facts().kind();
        country = sheet.facts().country();
        zone = Zones.today(sheet.facts().zone());
        usesInbox = sheet.facts().usesInbox();
        email = first(sheet, true);
        phone = first(sheet, false);
    }

    public String save() {
        OrganisationId of = id == null || id.isBlank() ? null : OrganisationId.parse(id);
        try {
            OrganisationId saved = directory.edit(new EditOrganisation(of, name, kind, country, EditOrganisation.zone(zone), usesInbox, email, phone, version));
            return "/partner/organisation?faces-redirect=true&id=" + saved;
        } catch (Stale somebodySavedFirst) {
            theirs = directory.organisation(of);
            version = theirs.version();
            return null;
        }
    }

    /** What somebody else saved meanwhile, or null. */
    public OrganisationSheet getTheirs() {
        return theirs;
    }

    /** The organisation's own desk; named people keep theirs. */
    private static String first(OrganisationSheet sheet, boolean mail) {
        return sheet.facts().contacts().stream().filter(c -> c.name().isEmpty()).map(mail ? PartnerContact::email : PartnerContact::phone)
                .filter(way -> !way.isEmpty()).findFirst().orElse(null);
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public List<SelectItem> getCountries() {
        return Countries.all(language.getLocale()).stream().map(c -> new SelectItem(c.code(), c.name())).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public boolean isUsesInbox() {
        return usesInbox;
    }

    public void setUsesInbox(boolean usesInbox) {
        this.usesInbox = usesInbox;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
