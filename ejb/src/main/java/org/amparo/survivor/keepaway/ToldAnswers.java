package org.amparo.survivor.keepaway;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/** What was said to mean somebody else, under the entry of the list that it was asked of, with who said so. */
@ApplicationScoped
class ToldAnswers {

    @Inject
    private ToldApartRows rows;
    @Inject
    private People people;

    Map<UUID, List<ToldApart>> of(Permit permit) {
        List<ToldApartRows.Said> said = rows.all(permit);
        if (said.isEmpty()) return Map.of();
        Map<StaffId, Person> by = people.people(said.stream().map(one -> new StaffId(one.by())).distinct().toList());
        return said.stream().collect(groupingBy(one -> one.pair().keptAway(), mapping(one -> new ToldApart(one.id(), Spot.of(one.pair().place()), one.pair().phrase(), one.reason(),
                by.containsKey(new StaffId(one.by())) ? by.get(new StaffId(one.by())).name() : "", one.at()), toList())));
    }
}
