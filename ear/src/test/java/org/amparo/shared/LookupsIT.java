package org.amparo.shared;

import static org.amparo.e2e.Somebody.CARLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.amparo.casework.Statements;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.junit.jupiter.api.Test;

/** What several areas ask for in one statement comes to each as if it had asked alone. */
class LookupsIT extends InContainer {

    private static final String COLLEAGUES = "amparo.staff_member t where t.organisation_id = ?";

    @Inject
    private Lookups lookups;
    @Inject
    private Statements statements;

    private final Someone carla = new Someone(CARLA.id(), CARLA.organisation(), CARLA.roles());

    @Test
    void eachHearsWhatItAskedForInItsOwnOrderAndNoMore() {
        carla.together(entities -> {
            var first = colleagues("t.display_name, t.user_id", 3, CARLA.organisation().value());
            var last = colleagues("t.display_name desc, t.user_id", 5, CARLA.organisation().value());
            var nobody = colleagues("t.user_id", 5, Id.next());
            lookups.ask(first, nobody, last);
            assertEquals(alone("t.display_name, t.user_id", 3, entities), heard(first));
            assertEquals(alone("t.display_name desc, t.user_id", 5, entities), heard(last));
            assertEquals(List.of(), heard(nobody));
            return null;
        });
    }

    @Test
    void severalAreOneStatementAndOneThatIsLeftIsItsAreasOwn() {
        assertEquals(2, statements.once(carla, () -> carla.together(entities -> {
            var first = colleagues("t.user_id", 3, CARLA.organisation().value());
            lookups.ask(first, colleagues("t.user_id desc", 3, CARLA.organisation().value()));
            var another = colleagues("t.user_id", 3, CARLA.organisation().value());
            lookups.ask(first, another);
            assertTrue(another.rows(List::of).isEmpty(), "it was not asked for anew");
            return null;
        })));
    }

    private static Lookup<Object[]> colleagues(String order, int most, UUID of) {
        return Lookup.of(List.of("t.display_name", "t.user_id"), COLLEAGUES, order, most, of);
    }

    private static List<String> heard(Lookup<Object[]> asked) {
        return asked.rows(() -> { throw new AssertionError("it was not answered"); }).stream().map(row -> (String) row[0]).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> alone(String order, int most, EntityManager entities) {
        List<String> names = entities.createNativeQuery("select t.display_name from " + COLLEAGUES + " order by " + order + " limit " + most).setParameter(1, CARLA.organisation().value()).getResultList();
        assertEquals(most, names.size(), "there are so many");
        return names;
    }
}
