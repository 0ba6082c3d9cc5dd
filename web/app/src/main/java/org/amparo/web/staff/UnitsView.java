package org.amparo.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.shared.UnitId;
import org.amparo.staff.StaffService;
import org.amparo.staff.UnitRow;

/** The teams of the reader's organisation: one to add, one to rename. */
@Named
@ViewScoped
public class UnitsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/staff/units?faces-redirect=true";

    @Inject
    private transient StaffService staff;

    private String id;
    private List<UnitRow> units;
    private String name;
    private String house;
    private String wasHouse;
    private String wasName;

    public void load() {
        house = staff.houseName();
        wasHouse = house;
        units = staff.ownUnits();
        name = units.stream().filter(u -> u.id().toString().equals(id)).map(UnitRow::name).findFirst().orElse(null);
        wasName = name;
    }

    public String save() {
        if (isRenaming()) staff.renameUnit(UnitId.parse(id), name, wasName);
        else staff.addUnit(name);
        return HERE;
    }

    public String nameHouse() {
        staff.nameHouse(house, wasHouse);
        return HERE;
    }

    public boolean isRenaming() {
        return id != null;
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getHouse() {
        return house;
    }

    public void setHouse(String house) {
        this.house = house;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
