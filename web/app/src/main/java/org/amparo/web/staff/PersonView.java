package org.amparo.web.staff;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.UnitId;
import org.amparo.staff.AddressService;
import org.amparo.staff.AskedAddress;
import org.amparo.staff.PersonSheet;
import org.amparo.staff.StaffService;
import org.amparo.web.frame.Messages;

/** One person: what she does here, where, and who stands in or follows. */
@Named
@ViewScoped
public class PersonView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffService staff;
    @Inject
    private transient AddressService addresses;
    @Inject
    private transient HandedOut handedOut;
    @Inject
    private transient Messages messages;
    @Inject
    private Presence presence;

    private String id;
    private PersonSheet sheet;
    private AskedAddress asked;
    private boolean changedMeanwhile;
    private UnitId unit;
    private StaffId successor;
    private List<SelectItem> units = List.of();
    private List<SelectItem> successors = List.of();

    public void load() {
        sheet = staff.person(StaffId.parse(id));
        asked = addresses.asked(sheet.person().id()).orElse(null);
        unit = sheet.person().unit();
        successor = sheet.successorId();
        if (sheet.mayPlace()) units = Items.units(staff.units(sheet.person().organisation()));
        if (sheet.mayNameSuccessor()) successors = Items.people(staff.successorsOf(sheet.person().id()));
        if (isPresenceShown()) presence.load(sheet, back());
    }

    /** Stays on the page: how the link went out is shown in this one answer. */
    public void agree() {
        handedOut.hold(addresses.agree(sheet.person().id(), asked.id()));
        load();
    }

    public String decline() {
        addresses.decline(sheet.person().id(), asked.id());
        return back();
    }

    public String place() {
        return kept(() -> staff.place(sheet.person().id(), unit, sheet.version()));
    }

    public String nameSuccessor() {
        return kept(() -> staff.nameSuccessor(sheet.person().id(), successor, sheet.version()));
    }

    /** When somebody saved first, the card above shows what is stored now and the choice stays in its form. */
    private String kept(Runnable act) {
        try {
            act.run();
            return back();
        } catch (Stale somebodySavedFirst) {
            sheet = staff.person(sheet.person().id());
            changedMeanwhile = true;
            return null;
        }
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    private String back() {
        return "/staff/person?faces-redirect=true&id=" + sheet.person().id();
    }

    public boolean isPresenceShown() {
        return sheet.maySpeakFor() && sheet.person().active();
    }

    public String getRoles() {
        return sheet.person().roles().stream().sorted().map(messages::label).collect(Collectors.joining(", "));
    }

    public AskedAddress getAsked() {
        return asked;
    }

    public PersonSheet getSheet() {
        return sheet;
    }

    public List<SelectItem> getUnits() {
        return units;
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

    public UnitId getUnit() {
        return unit;
    }

    public void setUnit(UnitId unit) {
        this.unit = unit;
    }

    public StaffId getSuccessor() {
        return successor;
    }

    public void setSuccessor(StaffId successor) {
        this.successor = successor;
    }
}
