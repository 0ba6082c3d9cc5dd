package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.shared.Role;
import org.junit.jupiter.api.Test;

/** The one realm file and the application speak of the same roles. */
class RealmTest {

    private static final Map<String, JsonObject> ROLES = roles();

    @Test
    void theRealmHasExactlyTheRolesOfTheApplication() {
        assertEquals(Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet()), ROLES.keySet());
    }

    @Test
    void aChildSpecialistMayDoWhatACaseworkerDoesAndNoOtherRoleBringsAnother() {
        var composites = ROLES.values().stream().filter(role -> role.containsKey("composites"))
                .collect(Collectors.toMap(role -> role.getString("name"), role -> names(role.getJsonObject("composites"))));
        assertEquals(Map.of(Role.CHILD_SPECIALIST.name(), List.of(Role.CASEWORKER.name())), composites);
    }

    @Test
    void thePeopleOfTheDemonstrationHaveKnownRolesUnitsAndDeputies() {
        var people = People.ofTheDemonstration();
        Set<String> units = people.units().stream().map(People.Unit::id).collect(Collectors.toSet());
        Set<String> names = people.all().stream().map(People.Person::username).collect(Collectors.toCollection(TreeSet::new));
        for (var person : people.all()) {
            assertTrue(ROLES.keySet().containsAll(person.roles()), person.username());
            assertTrue(person.unit() == null || units.contains(person.unit()), person.username());
            assertTrue(person.deputy() == null || names.contains(person.deputy()), person.username());
        }
    }

    private static List<String> names(JsonObject composites) {
        return composites.getJsonArray("realm").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static Map<String, JsonObject> roles() {
        try (var reader = Json.createReader(RealmTest.class.getResourceAsStream("/realm/amparo-realm.json"))) {
            return reader.readObject().getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class).stream()
                    .collect(Collectors.toMap(role -> role.getString("name"), Function.identity()));
        }
    }
}
