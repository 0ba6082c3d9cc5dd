package org.amparo.web.staff;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amparo.access.Caller;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.UnitId;
import org.amparo.staff.AccountService;
import org.amparo.staff.InvitePerson;
import org.amparo.staff.StaffService;
import org.amparo.web.frame.Language;

/** An account for somebody new. Which organisation comes from the list of people, because roles and units depend on it. */
@Named
@ViewScoped
public class InviteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountService accounts;
    @Inject
    private transient StaffService staff;
    @Inject
    private transient Organisations organisations;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Language tongue;
    @Inject
    private transient HandedOut handedOut;

    private String organisation;
    private OrganisationId chosen;
    private String organisationName;
    private String username;
    private String givenName;
    private String familyName;
    private String email;
    private String language;
    private List<Role> allRoles;
    private List<Role> roles = new ArrayList<>();
    private UnitId unit;
    private List<SelectItem> units;

    public void load() {
        chosen = organisation == null ? caller.organisation() : OrganisationId.parse(organisation);
        allRoles = accounts.roles(chosen);
        units = Items.units(staff.units(chosen));
        language = tongue.getTag();
        organisationName = organisations.items().stream().filter(i -> i.getValue().equals(chosen)).map(SelectItem::getLabel).findFirst().orElse("");
        if (allRoles.contains(Role.PARTNER)) roles.add(Role.PARTNER);
    }

    public void invite() {
        Set<Role> wanted = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
        handedOut.hold(accounts.invite(new InvitePerson(chosen, username, givenName, familyName, email, language, wanted, unit)));
    }

    /** What is put behind the name that is typed; nothing for the administrators, who see every name. */
    public String getEnding() {
        return caller.has(Role.ADMIN) ? "" : InvitePerson.ending(chosen);
    }

    public String getSignInName() {
        return username.strip().toLowerCase(Locale.ROOT) + getEnding();
    }

    /** Partners are let in here, and who keeps their accounts is made elsewhere. */
    public boolean isKeeperMadeElsewhere() {
        return allRoles.contains(Role.PARTNER) && !allRoles.contains(Role.PARTNER_ADMIN);
    }

    public List<Role> getAllRoles() {
        return allRoles;
    }

    public List<SelectItem> getUnits() {
        return units;
    }

    public List<SelectItem> getLanguages() {
        return Items.languages();
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public OrganisationId getChosen() {
        return chosen;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }

    public UnitId getUnit() {
        return unit;
    }

    public void setUnit(UnitId unit) {
        this.unit = unit;
    }
}
