package org.amparo.web.survivor;

import jakarta.faces.model.SelectItem;
import java.util.List;
import org.amparo.staff.Person;
import org.amparo.web.frame.Messages;

/** Colleagues to choose from; who is away says so. */
final class Colleagues {

    private Colleagues() {}

    static List<SelectItem> of(List<Person> people, Messages words) {
        return people.stream().map(p -> new SelectItem(p.id(), p.isThere() ? p.name() : words.of("survivor.away", p.name()))).toList();
    }
}
