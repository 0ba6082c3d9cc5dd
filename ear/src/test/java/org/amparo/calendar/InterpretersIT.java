package org.amparo.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.calendar.AppointmentWorkflow.State;
import org.amparo.calendar.interpreter.Between;
import org.amparo.calendar.interpreter.HowItWent;
import org.amparo.calendar.interpreter.InterpreterMode;
import org.amparo.calendar.interpreter.InterpreterWish;
import org.amparo.calendar.interpreter.KeepInterpreter;
import org.amparo.calendar.interpreter.RecordSession;
import org.amparo.casework.Statements;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.keepaway.HowKnown;
import org.amparo.survivor.keepaway.KeepAway;
import org.amparo.survivor.keepaway.KeptAwayService;
import org.junit.jupiter.api.Test;

/** Who may be in between, and how it went, through the doors, in the server. */
class InterpretersIT extends HerCalendar {

    @Inject
    private AgendaService agenda;
    @Inject
    private KeptAwayService keptAway;
    @Inject
    private Exclusions exclusions;
    @Inject
    private Statements statements;

    @Test
    @Holds({Recommendation.R_42, Recommendation.R_118})
    void nobodyInterpretsWhomSheRefusedOrWhoHasNotSigned() {
        InterpreterId ines = keeper.does(() -> interpreters.add(interpreter(LocalDate.now().minusDays(1), "ER")));
        InterpreterId unsigned = keeper.does(() -> interpreters.add(interpreter(null, null)));

        assertEquals(List.of("calendar.problem.obstacle.NO_CONFIDENTIALITY"), problems(() -> lead.does(() -> appointments.plan(file, interpreted(inHours(5), unsigned)))));
        lead.does(() -> {
            interpreters.keepApart(file, ines, Between.SAME_COMMUNITY);
            return null;
        });
        assertEquals(List.of("calendar.problem.obstacle.SAME_COMMUNITY"), problems(() -> lead.does(() -> appointments.plan(file, interpreted(inHours(5), ines)))));
        lead.does(() -> {
            interpreters.allRight(file, ines);
            interpreters.wishes(file, new InterpreterWish("ER", "Tigre"), 0);
            return null;
        });
        assertEquals(List.of("calendar.problem.warning.COUNTRY_SHE_AVOIDS"), problems(() -> lead.does(() -> appointments.plan(file, interpreted(inHours(5), ines)))));
        assertEquals("ER", lead.does(() -> interpreters.hers(file)).wish().countryToAvoid());
        assertEquals(0, Someone.counted("select count(*) from amparo.subject_object where object_id = ?1", ines.value()), "no interpreter belongs to a record");
    }

    @Test
    @Holds({Recommendation.R_42, Recommendation.R_43})
    void whoeverSheKeepsAwayByNameIsNotBookedUnderIt() {
        InterpreterId ines = keeper.does(() -> interpreters.add(interpreter(LocalDate.now().minusDays(1), null)));
        lead.does(() -> {
            keptAway.add(file, new KeepAway(false, "Inez", HowKnown.OTHER, null));
            return null;
        });

        assertEquals(List.of("calendar.problem.obstacle.EXCLUDED"), problems(() -> lead.does(() -> appointments.plan(file, interpreted(inHours(5), ines)))));
        assertEquals(List.of(), lead.does(() -> appointments.interpreters(file, LocalDate.now().plusDays(1))));
    }

    /** Booked on Monday, refused on Tuesday: on Wednesday somebody else sits there, whichever way she said it. */
    @Test
    @Holds({Recommendation.R_42, Recommendation.R_43})
    void whoWasBookedBeforeSheSaidSoIsBookedNoMore() {
        InterpreterId refused = keeper.does(() -> interpreters.add(called("Ines", null)));
        InterpreterId named = keeper.does(() -> interpreters.add(called("Marta Ilunga", null)));
        Someone colleague = Someone.joins(lead.organisation(), Role.CASEWORKER);
        InterpreterId withAccount = keeper.does(() -> interpreters.add(called("Salma", colleague.id())));
        InterpreterId goodOne = keeper.does(() -> interpreters.add(called("Ruta", null)));
        List<InterpreterId> all = List.of(refused, named, withAccount, goodOne);
        List<AppointmentId> booked = all.stream().map(who -> lead.does(() -> appointments.plan(file, interpreted(inHours(30 + 2 * all.indexOf(who)), who)))).toList();
        lead.does(() -> {
            interpreters.keepApart(file, refused, Between.KNOWN_TO_HER);
            keptAway.add(file, new KeepAway(false, "Martha Ilunga", HowKnown.OTHER, null));
            exclusions.excludePerson(file, colleague.id());
            return null;
        });

        assertEquals(List.of(false, false, false, true), booked.stream().map(id -> read(id).interpreting().booked()).toList());
        assertTrue(booked.stream().allMatch(id -> read(id).interpreting().needed()), "somebody is still wanted");
    }

    private static KeepInterpreter called(String name, StaffId account) {
        KeepInterpreter like = interpreter(LocalDate.now().minusDays(1), null);
        return new KeepInterpreter(name, like.languages(), like.gender(), null, null, account, true, like.signedOn(), like.signedUntil(), true);
    }

    @Test
    @Holds(Recommendation.R_118)
    void whatWasInterpretedIsRecordedBeforeItIsOver() {
        InterpreterId ines = keeper.does(() -> interpreters.add(interpreter(LocalDate.now().minusDays(1), null)));
        AppointmentId id = lead.does(() -> appointments.plan(file, interpreted(inHours(1), ines)));

        TestClock.later(Duration.ofHours(2), () -> {
            assertThrows(Unacceptable.class, () -> lead.does(() -> take(id, new Step.Hold(null), read(id).version())));
            lead.does(() -> take(id, new Step.Hold(new RecordSession("ara", InterpreterMode.PHONE, HowItWent.BADLY, true, "Canarina did not trust the voice")), read(id).version()));
        });

        assertEquals(State.HELD, read(id).ending().state());
        assertEquals("Canarina did not trust the voice", read(id).sessions().getFirst().words());
        assertEquals(0, lead.counts("select count(*) from amparo.interpreter_session s where s.appointment_id = ?1 and s::text like '%trust%'", id.value()));
    }

    @Test
    void anotherHouseSeesNoneOfOurInterpreters() {
        InterpreterId ines = keeper.does(() -> interpreters.add(interpreter(LocalDate.now(), null)));
        Someone elsewhere = Someone.joins(OrganisationId.fresh(), Role.ADMIN);

        assertThrows(Refusal.class, () -> elsewhere.does(() -> interpreters.read(ines)));
        assertEquals(1, lead.counts("select count(*) from amparo.interpreter where interpreter_id = ?1", ines.value()));
        assertEquals(0, lead.<Integer>together(e -> e.createNativeQuery("update amparo.interpreter set signed_until = '2999-01-01' where interpreter_id = ?1")
                .setParameter(1, ines.value()).executeUpdate()), "who does not keep the register lengthens no signature");
        assertThrows(Refusal.class, () -> Someone.joins(lead.organisation(), Role.PARTNER).does(() -> interpreters.read(ines)));
    }

    @Test
    void aMeetingIsSavedWithinTheStatementsOfASave() {
        InterpreterId ines = keeper.does(() -> interpreters.add(interpreter(LocalDate.now().minusDays(1), null)));
        long asked = statements.once(lead, () -> appointments.plan(file, interpreted(inHours(50), ines)));

        assertTrue(asked <= 12, "statements of a save: " + asked);
        long shown = statements.of(lead, () -> agenda.between(Instant.now(), Instant.now().plus(Duration.ofDays(7))));
        assertTrue(shown <= 6, "statements of a week: " + shown);
    }
}
