package org.amparo.e2e.doors;

import java.sql.SQLException;
import java.util.Map;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.hostile.Administrator;

/** Between opening and saving it was said that this person, or this organisation, had a part in what was done to her. */
record KeptAway(Administrator administrator, Map<String, String> record, Somebody who) {

    void begins() throws SQLException {
        boolean ours = who.organisation().equals(Somebody.CARLA.organisation());
        for (String whose : Walk.RECORDS)
            if (record.containsKey(whose)) administrator.does("insert into amparo.exclusion (exclusion_id, survivor_id, user_id, organisation_id, recorded_by, recorded_at) "
                    + "values (gen_random_uuid(), cast(? as uuid), cast(? as uuid), cast(? as uuid), ?, now())", record.get(whose), ours ? who.id().toString() : null,
                    ours ? null : who.organisation().toString(), Somebody.SOFIA.id().value());
    }

    void ends() throws SQLException {
        administrator.does("update amparo.exclusion set removed_at = now(), removed_by = ? where removed_at is null and recorded_by = ?", Somebody.SOFIA.id().value(), Somebody.SOFIA.id().value());
    }
}
