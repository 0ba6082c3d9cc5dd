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

    /** One account; in the demonstration the password is the user name. */
    public record Person(String id, String username, String givenName, String familyName, List<String> roles, String organisationId, String organisation) { }

    private final List<Person> people;

    private People(List<Person> people) {
        this.people = people;
    }

    public static People ofTheDemonstration() {
        try (var reader = Json.createReader(People.class.getResourceAsStream("/demo/people.json"))) {
            var file = reader.readObject();
            Map<String, JsonObject> organisations = file.getJsonArray("organisations").getValuesAs(JsonObject.class).stream().collect(Collectors.toMap(o -> o.getString("key"), o -> o));
            return new People(file.getJsonArray("people").getValuesAs(JsonObject.class).stream().map(p -> person(p, organisations.get(p.getString("organisation")))).toList());
        }
    }

    private static Person person(JsonObject p, JsonObject organisation) {
        var roles = p.getJsonArray("roles").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        return new Person(p.getString("id"), p.getString("username"), p.getString("givenName"), p.getString("familyName"), roles, organisation.getString("id"), organisation.getString("name"));
    }

    public List<Person> all() { return people; }

    /** As Keycloak's partial import takes them; an account that is there already stays as it is. */
    JsonObject asPartialImport() {
        var users = Json.createArrayBuilder();
        people.forEach(p -> users.add(user(p)));
        return Json.createObjectBuilder().add("ifResourceExists", "SKIP").add("users", users).build();
    }

    private static JsonObject user(Person p) {
        return Json.createObjectBuilder().add("id", p.id()).add("username", p.username()).add("enabled", true)
                .add("email", p.username() + "@example.org").add("emailVerified", true).add("firstName", p.givenName()).add("lastName", p.familyName())
                .add("attributes", Json.createObjectBuilder().add("organisation", strings(List.of(p.organisationId()))))
                .add("realmRoles", strings(p.roles()))
                .add("credentials", Json.createArrayBuilder().add(Json.createObjectBuilder().add("type", "password").add("value", p.username()).add("temporary", false)))
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
