package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.amparo.e2e.Someone;
import org.amparo.justice.readiness.Check;
import org.amparo.justice.readiness.SessionId;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** The database itself: what was said on the way to a day is planted by nobody, and changed or taken back by nobody, whoever they are. */
@Holds({Recommendation.R_39, Recommendation.R_42})
class WallOfHearingsIT extends OfADay {

    private static final String STEP = """
            insert into amparo.hearing_step (step_id, about_id, survivor_id, custodian, number, action, content, at, by_user)
            values (gen_random_uuid(), ?1, ?2, ?3, 99, 'CANCEL', decode('00', 'hex'), now(), ?4)""";
    private static final String CHECK = """
            insert into amparo.hearing_check (check_id, session_id, survivor_id, custodian, what, passed, at, by_user) values (gen_random_uuid(), ?1, ?2, ?3, 'POWER', true, now(), ?4)""";
    private static final String REPORT = """
            insert into amparo.device_report (report_id, session_id, survivor_id, custodian, camera, microphone, loudspeaker, down_kbit, up_kbit, trip_ms, at)
            values (gen_random_uuid(), ?1, ?2, ?3, 'GOOD', 'GOOD', 'HEARD', 1, 1, 1, now())""";

    @Test
    void nobodyElsePlantsAWordOrMovesADay() {
        SessionId day = story.fixed(adviser, house.lead(), file, request, "x");
        UUID her = house.her().value();
        UUID org = house.lead().organisation().value();
        for (Someone who : everybodyElse()) {
            for (String sql : List.of(STEP, CHECK)) denied(who, sql, day.value(), her, org, who.id().value());
            assertEquals(0, runs(who, "update amparo.hearing_session set state = 'CALLED_OFF' where session_id = ?1", day.value()), who.toString());
            assertEquals(0, runs(who, "update amparo.hearing_request set state = 'COMPLETED' where survivor_id = ?1", her), who.toString());
            assertEquals(0, runs(who, "update amparo.device_link set bytes_left = 0 where survivor_id = ?1", her), who.toString());
        }
    }

    @Test
    void whatWasSaidStandsAlsoForThoseWhoMayWriteMore() {
        SessionId day = story.fixed(adviser, house.lead(), file, request, "x");
        story.passes(adviser, day, Check.PRIVATE_ROOM);
        UUID her = house.her().value();
        UUID org = house.lead().organisation().value();
        for (Someone who : List.of(adviser, house.lead())) {
            denied(who, "update amparo.hearing_step set action = 'CANCEL' where survivor_id = ?1", her);
            denied(who, "delete from amparo.hearing_step where survivor_id = ?1", her);
            denied(who, "update amparo.hearing_check set passed = true where survivor_id = ?1", her);
            denied(who, "delete from amparo.hearing_session where survivor_id = ?1", her);
            denied(who, "update amparo.hearing_session set survivor_id = gen_random_uuid() where session_id = ?1", day.value());
            denied(who, REPORT, day.value(), her, org);
        }
    }
}
