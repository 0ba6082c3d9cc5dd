package org.amparo.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The people an installation begins with, as the application knows them: written once, never over what was changed since. */
final class StaffRows {

    private static final String UNIT = "insert into amparo.unit (unit_id, organisation_id, name) values (?::uuid, ?::uuid, ?) on conflict do nothing";
    private static final String HOUSE = "insert into amparo.house_name (organisation_id, name) values (?::uuid, ?) on conflict do nothing";
    private static final String MEMBER = """
            insert into amparo.staff_member (user_id, organisation_id, unit_id, display_name, email, roles)
            values (?::uuid, ?::uuid, ?::uuid, ?, ?, ?) on conflict do nothing""";
    private static final String DEPUTY = "update amparo.staff_member set deputy_id = ?::uuid where user_id = ?::uuid";

    private final String url;
    private final String password;

    StaffRows(String url, String password) {
        this.url = url;
        this.password = password;
    }

    void add(People people) throws SQLException {
        try (var connection = connect()) {
            for (var unit : people.units()) execute(connection, UNIT, unit.id(), unit.organisationId(), unit.name());
            execute(connection, HOUSE, people.lead().id(), people.lead().name());
            for (var person : people.all()) {
                if (execute(connection, MEMBER, person.id(), person.organisationId(), person.unit(), person.givenName() + " " + person.familyName(),
                        person.email(), String.join(",", person.roles())) == 0) continue;
                var deputy = people.all().stream().filter(p -> p.username().equals(person.deputy())).findFirst();
                if (deputy.isPresent()) pair(connection, person, deputy.get());
            }
        }
    }

    /** Each stands in for the other, once both are there. */
    private static void pair(Connection connection, People.Person one, People.Person other) throws SQLException {
        if (execute(connection, DEPUTY + " and exists (select from amparo.staff_member d where d.user_id = ?::uuid)", other.id(), one.id(), other.id()) == 1)
            execute(connection, DEPUTY, one.id(), other.id());
    }

    void addFirstAdmin(String id, String organisation, String name, String email) throws SQLException {
        try (var connection = connect()) {
            execute(connection, MEMBER, id, organisation, null, name, email, "ADMIN");
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, DatabaseRoles.MIGRATOR, password);
    }

    private static int execute(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }
}
