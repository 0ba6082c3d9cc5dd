package org.amparo.launcher;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

/** The invented people of the demonstration, from the one list that the application reads too. */
public final class People {

    /** One account; in the demonstration the password is the user name. Unit (its id) and deputy (a user name) may be null. */
    public record Person(String id, String username, String givenName, String familyName, List<String> roles, String organisationId, String organisation,
                         String unit, String deputy) {

        String email() { return username + "@example.org"; }
    }

    /** A team of an organisation: the reach of a supervisor. */
    record Unit(String id, String name, String organisationId) { }

    /** The agency that keeps the records. */
    record Lead(String id, String name) { }

    private final Lead lead;
    private final List<Person> people;
    private final List<Unit> units;

    private People(Lead lead, List<Person> people, List<Unit> units) {
        this.lead = lead;
        this.people = people;
        this.units = units;
    }

    public static People ofTheDemonstration() {
        try (var reader = Json.createReader(People.class.getResourceAsStream("/demo/people.json"))) {
            var file = reader.readObject();
            var organisations = byKey(file, "organisations");
            var units = byKey(file, "units");
            var lead = organisations.values().stream().filter(o -> o.getString("kind").equals("lead")).findFirst().orElseThrow();
            return new People(new Lead(lead.getString("id"), lead.getString("name")), all(file, "people").stream().map(p -> person(p, organisations.get(p.getString("organisation")), units.get(p.getString("unit", "")))).toList(),
                    units.values().stream().map(u -> new Unit(u.getString("id"), u.getString("name"), organisations.get(u.getString("organisation")).getString("id"))).toList());
        }
    }

    private static Person person(JsonObject p, JsonObject organisation, JsonObject unit) {
        var roles = p.getJsonArray("roles").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        return new Person(p.getString("id"), p.getString("username"), p.getString("givenName"), p.getString("familyName"), roles, organisation.getString("id"),
                organisation.getString("name"), unit == null ? null : unit.getString("id"), p.getString("deputy", null));
    }

    private static Map<String, JsonObject> byKey(JsonObject file, String list) {
        return all(file, list).stream().collect(Collectors.toMap(o -> o.getString("key"), o -> o));
    }

    private static List<JsonObject> all(JsonObject file, String list) {
        return file.getJsonArray(list).getValuesAs(JsonObject.class);
    }

    public List<Person> all() { return people; }

    Lead lead() { return lead; }

    List<Unit> units() { return units; }

    /** As Keycloak's partial import takes them; an account that is there already stays as it is. */
    JsonObject asPartialImport() {
        var users = Json.createArrayBuilder();
        people.forEach(p -> users.add(user(p)));
        return Json.createObjectBuilder().add("ifResourceExists", "SKIP").add("users", users).build();
    }

    private static JsonObject user(Person p) {
        return Json.createObjectBuilder().add("id", p.id()).add("username", p.username()).add("enabled", true)
                .add("email", p.email()).add("emailVerified", true).add("firstName", p.givenName()).add("lastName", p.familyName())
                .add("attributes", Json.createObjectBuilder().add("organisation", strings(List.of(p.organisationId()))))
                .add("realmRoles", strings(p.roles()))
                .add("credentials", Json.createArrayBuilder().add(StoredPassword.of(p.username())))
                .build();
    }

    static JsonArray strings(List<String> values) {
        return Json.createArrayBuilder(values).build();
    }

    String table() {
        var text = new StringBuilder(String.format("  %-8s %-10s %-24s %s%n", "name", "password", "role", "organisation"));
        for (var p : people) text.append(String.format("  %-8s %-10s %-24s %s%n", p.username(), p.username(), String.join(", ", p.roles()), p.organisation()));
        return text.toString();
    }
}
