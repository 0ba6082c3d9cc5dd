package org.amparo.web.staff;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.amparo.staff.Person;
import org.amparo.staff.UnitRow;
import org.amparo.web.frame.Tongue;

/** What the choices of these pages offer. */
final class Items {

    static List<SelectItem> people(Collection<Person> people) {
        return people.stream().map(p -> new SelectItem(p.id(), p.name())).toList();
    }

    static List<SelectItem> units(Collection<UnitRow> units) {
        return units.stream().map(u -> new SelectItem(u.id(), u.name())).toList();
    }

    static List<SelectItem> languages() {
        return Arrays.stream(Tongue.values()).map(t -> new SelectItem(t.getTag(), t.getOwnName())).toList();
    }

    private Items() {}
}
