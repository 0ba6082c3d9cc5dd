package org.amparo.web.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.model.SelectItem;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.casework.plan.ActionDetails;
import org.amparo.casework.plan.Agreement;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.Idea;
import org.amparo.casework.plan.PlanActionWorkflow;
import org.amparo.casework.plan.PlanPaper;
import org.amparo.casework.plan.WriteAction;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.NeedId;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.StaffId;
import org.amparo.web.frame.Compared;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.Times;
import org.amparo.web.frame.Tongue;
import org.amparo.web.frame.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written down for a goal comes back when it is written again, is told when two wrote at once, and stands on the paper. */
class AGoalInEveryPlaceTest {

    /** Give each part a value of its own: what is null here proves nothing. */
    private static final ActionDetails STORED = new ActionDetails(PlanActionId.fresh(), NeedDomain.EDUCATION, NeedId.fresh(), "To finish school", "Ask on Monday", Idea.BOTH,
            Agreement.CHANGED, PlanActionWorkflow.State.TODO, null, new WriteAction.Who(DoneBy.WORKER, StaffId.fresh()), LocalDate.of(2027, 3, 3),
            new WriteAction.Through(ServiceId.fresh(), null), Set.of(Adjustment.values()[0]), 3);

    @Test
    void whoCorrectsOneWordLosesNoOther() throws Exception {
        var form = new PlanActionForm();
        form.show(STORED);

        WriteAction again = form.command();

        for (RecordComponent part : WriteAction.class.getRecordComponents()) {
            Object stored = ActionDetails.class.getDeclaredMethod(part.getName()).invoke(STORED);
            assertNotNull(stored, "give " + part.getName() + " a value in this test");
            assertEquals(stored, part.getAccessor().invoke(again), part.getName() + " is lost when a goal is corrected: PlanActionForm.show and .command");
        }
    }

    static Stream<Field> everyFieldOfTheForm() {
        // asked for by another button of the page
        return Arrays.stream(PlanActionForm.class.getDeclaredFields()).filter(f -> !Modifier.isStatic(f.getModifiers()) && !f.getName().equals("reason"));
    }

    @ParameterizedTest
    @MethodSource("everyFieldOfTheForm")
    void whatTwoWroteDifferentlyIsTold(Field field) throws Exception {
        var one = new PlanActionForm();
        one.show(STORED);
        var other = new PlanActionForm();
        field.setAccessible(true);
        for (Field each : everyFieldOfTheForm().toList()) {
            each.setAccessible(true);
            if (!each.equals(field)) each.set(other, each.get(one));
        }

        List<Compared> told = new PlanActionCompared(chosen(one.getNeed()), chosen(one.getResponsible()), chosen(one.getThrough()), new English(), new DaysAsTheyAre()).of(one, other);

        assertEquals(1, told.size(), field.getName() + " is not told beside the other version: a line in PlanActionCompared");
    }

    private static List<SelectItem> chosen(String value) {
        return List.of(new SelectItem(value, "as the list says it"));
    }

    @Test
    void everyTextOfAGoalStandsOnThePaper() throws Exception {
        var line = new PlanPaper.Line(NeedDomain.EDUCATION, "To finish school", "Ask on Monday", DoneBy.WORKER, "Leila", LocalDate.of(2027, 3, 3), PlanActionWorkflow.State.DOING);
        String paper = PlanLetter.in(Tongue.EN).of(new PlanPaper("eng", null, null, null, List.of(line), null)).blocks().toString();

        for (RecordComponent part : PlanPaper.Line.class.getRecordComponents()) {
            Object value = part.getAccessor().invoke(line);
            assertNotNull(value, "give " + part.getName() + " a value in this test");
            if (value instanceof String text) assertTrue(paper.contains(text), part.getName() + " is not printed: a line in PlanLetter.lines");
        }
    }

    private static class English extends Messages {
        @Override
        public Words words() {
            return new Words(Tongue.EN);
        }
    }

    private static class DaysAsTheyAre extends Times {
        @Override
        public String lastDay(LocalDate day) {
            return day.toString();
        }
    }
}
