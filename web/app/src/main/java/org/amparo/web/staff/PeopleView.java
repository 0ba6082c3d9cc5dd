package org.amparo.web.staff;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.access.Caller;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.UnitId;
import org.amparo.staff.PeopleQuery;
import org.amparo.staff.Person;
import org.amparo.staff.PersonRow;
import org.amparo.staff.StaffService;
import org.amparo.web.frame.Messages;

/** The list of people; what it is narrowed to are codes and ids, so they stand in the address. */
@Named
@ViewScoped
public class PeopleView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Role> PARTNERS = List.of(Role.PARTNER, Role.PARTNER_ADMIN);

    @Inject
    private transient StaffService staff;
    @Inject
    private transient Organisations organisations;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Messages messages;

    private String organisation;
    private String unit;
    private String role;
    private boolean left;
    private String from;
    private OrganisationId chosenOrganisation;
    private UnitId chosenUnit;
    private Role chosenRole;
    private List<SelectItem> organisationItems;
    private List<SelectItem> unitItems;
    private Page<PersonRow> page;

    public void load() {
        chosenOrganisation = organisation == null ? organisations.own() : OrganisationId.parse(organisation);
        chosenUnit = unit == null ? null : UnitId.parse(unit);
        chosenRole = role == null ? null : Arrays.stream(Role.values()).filter(r -> r.name().equals(role)).findFirst().orElse(null);
        page = staff.people(new PeopleQuery(chosenOrganisation, chosenUnit, chosenRole, left, from == null ? null : StaffId.parse(from)));
        unitItems = Items.units(staff.units(chosenOrganisation));
        organisationItems = organisations.choosable() ? organisations.items() : List.of();
    }

    public String show() {
        return "/staff/people?faces-redirect=true&organisation=" + chosenOrganisation + (chosenUnit == null ? "" : "&unit=" + chosenUnit)
                + (chosenRole == null ? "" : "&role=" + chosenRole) + (left ? "&left=true" : "");
    }

    /** Roles as people say them, one after the other. */
    public String roles(Person person) {
        return person.roles().stream().sorted().map(messages::label).collect(Collectors.joining(", "));
    }

    public boolean isMayInvite() {
        return caller.has(Role.ADMIN) || caller.has(Role.PARTNER_ADMIN);
    }

    public boolean isMayEdit() {
        return caller.has(Role.ADMIN);
    }

    public boolean isOwn() {
        return organisations.own().equals(chosenOrganisation);
    }

    public List<Role> getRoles() {
        return isOwn() && !caller.has(Role.PARTNER_ADMIN) ? Arrays.stream(Role.values()).filter(r -> !PARTNERS.contains(r)).toList() : PARTNERS;
    }

    public List<SelectItem> getOrganisations() {
        return organisationItems;
    }

    public List<SelectItem> getUnits() {
        return unitItems;
    }

    public Page<PersonRow> getPage() {
        return page;
    }

    public OrganisationId getChosenOrganisation() {
        return chosenOrganisation;
    }

    public void setChosenOrganisation(OrganisationId chosen) {
        if (chosen != null) this.chosenOrganisation = chosen;
    }

    public UnitId getChosenUnit() {
        return chosenUnit;
    }

    public void setChosenUnit(UnitId chosenUnit) {
        this.chosenUnit = chosenUnit;
    }

    public Role getChosenRole() {
        return chosenRole;
    }

    public void setChosenRole(Role chosenRole) {
        this.chosenRole = chosenRole;
    }

    public boolean isLeft() {
        return left;
    }

    public void setLeft(boolean left) {
        this.left = left;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
