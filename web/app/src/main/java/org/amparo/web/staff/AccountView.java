package org.amparo.web.staff;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.staff.AccountService;
import org.amparo.staff.PersonSheet;
import org.amparo.staff.StaffService;

/** What somebody may do here, a new link for her, and the end of her account. */
@Named
@ViewScoped
public class AccountView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffService staff;
    @Inject
    private transient AccountService accounts;
    @Inject
    private transient HandedOut handedOut;

    private String id;
    private PersonSheet sheet;
    private List<Role> given;
    private List<Role> allRoles;
    private List<Role> roles;
    private String email;
    private StaffId successor;
    private List<SelectItem> successors = List.of();

    public void load() {
        sheet = staff.person(StaffId.parse(id));
        given = accounts.roles(sheet.person().organisation());
        allRoles = Stream.concat(given.stream(), sheet.person().roles().stream()).distinct().sorted().toList();
        roles = new ArrayList<>(new TreeSet<>(sheet.person().roles()));
        email = sheet.email();
        if (sheet.person().active()) successors = Items.people(staff.successorsOf(sheet.person().id()));
    }

    public String giveRoles() {
        Set<Role> wanted = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
        accounts.giveRoles(sheet.person().id(), wanted, sheet.version());
        return back();
    }

    /** Stays on the page: a password is shown in this one answer and never again. */
    public void inviteAgain() {
        handedOut.hold(accounts.inviteAgain(sheet.person().id(), email, sheet.version()));
        load();
    }

    public String leave() {
        accounts.leave(sheet.person().id(), successor, sheet.version());
        return back();
    }

    public String comeBack() {
        accounts.comeBack(sheet.person().id(), sheet.version());
        return back();
    }

    private String back() {
        return "/staff/person?faces-redirect=true&id=" + sheet.person().id();
    }

    /** Partners are let in here, and who keeps their accounts is made elsewhere. */
    public boolean isKeeperMadeElsewhere() {
        return given.contains(Role.PARTNER) && !given.contains(Role.PARTNER_ADMIN);
    }

    /** Those she has stay offered, or saving would take them away unasked. */
    public List<Role> getAllRoles() {
        return allRoles;
    }

    public PersonSheet getSheet() {
        return sheet;
    }

    public List<SelectItem> getSuccessors() {
        return successors;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public StaffId getSuccessor() {
        return successor;
    }

    public void setSuccessor(StaffId successor) {
        this.successor = successor;
    }
}
