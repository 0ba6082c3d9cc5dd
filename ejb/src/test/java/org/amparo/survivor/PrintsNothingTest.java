package org.amparo.survivor;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.codelist.Gender;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.consent.Giving;
import org.amparo.survivor.consent.RecordConsent;
import org.amparo.survivor.consent.Telling;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactCard;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.PhoneNumber;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.contact.SafeWay;
import org.amparo.survivor.contact.WayId;
import org.amparo.survivor.search.WhomToFind;
import org.amparo.work.Priority;
import org.amparo.survivor.intake.InDanger;
import org.amparo.survivor.intake.SafetyAnswers;
import org.amparo.survivor.intake.SafetyKnown;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.amparo.survivor.triage.TriagePolicy;
import org.junit.jupiter.api.Test;

/** What carries a name, a number or a story never prints it: a log line would outlive its owner's erasure. */
@Holds(Recommendation.R_39)
class PrintsNothingTest {

    private static final String CANARY = "Canarina";
    private static final Map<SafetyQuestion, SafetyAnswer> EVERY_ANSWER = Arrays.stream(SafetyQuestion.values()).collect(Collectors.toMap(q -> q, q -> SafetyAnswer.YES));
    private static final SurvivorId HER = SurvivorId.fresh();

    @Test
    void noRecordThatCarriesWordsPrintsThem() {
        Age age = Age.of(LocalDate.of(1999, 1, 2), AgeCertainty.SAID, false);
        Giving giving = new Giving(Giving.GivenBy.GUARDIAN_WITH_ASSENT, CANARY, Giving.GiverIs.AUTHORITY, Giving.Implicated.NO, CANARY,
                Giving.Mode.ORAL_WITNESSED, CANARY, Giving.Copy.GIVEN);
        Telling telling = new Telling("spa", "es", "1", Telling.TextBy.PERSON, CANARY, true, Telling.TeachBack.YES, Set.of());
        SafeWay way = new SafeWay(WayId.fresh(), 1, Channel.SMS, CANARY, SafeTimes.always(ZoneId.of("UTC")), CANARY, CANARY, CANARY, LeaveMessage.NO,
                false, false, Instant.EPOCH, false, 0);

        List.of(age, giving, telling, way, new ContactCard(List.of(way)), new PhoneNumber("+34600999999"), new WhomToFind(CANARY, null, null, null),
                new Face(HER, CANARY, CANARY, CANARY, "spa", InterpreterNeed.HELPFUL, WorkerGender.WOMAN, Set.of(), AgeBand.FROM_18_TO_20, false),
                portrait(age), new Known(HER, portrait(age), false, null, 0), new InDanger(CANARY, InDanger.Told.TO_BE_TOLD),
                new KeepWay(1, Channel.MESSAGING_APP, CANARY, SafeTimes.always(ZoneId.of("UTC")), CANARY, CANARY, CANARY, LeaveMessage.NO, true, false),
                new SafetyAnswers(EVERY_ANSWER, Priority.NORMAL, false, CANARY), new SafetyKnown(EVERY_ANSWER, Priority.NORMAL, CANARY), TriagePolicy.suggest(EVERY_ANSWER),
                new RecordConsent(HER, new OrganisationId(UUID.randomUUID()), ConsentPurpose.REFERRAL, null, Answer.GRANTED, Set.of(DataItem.NEED), Set.of(),
                        CANARY, CANARY, telling, giving, null))
                .forEach(record -> assertFalse(record.toString().matches("(?s).*(Canarina|600999|1999|PREGNANT|LEAVING).*"), record.getClass().getSimpleName() + " prints"));
    }

    private static Portrait portrait(Age age) {
        return new Portrait(CANARY, CANARY, CANARY, CANARY, age, Gender.FEMININE, CANARY, WorkerGender.NO_WISH, Set.of(), CANARY, CANARY, "spa",
                InterpreterNeed.NOT_NEEDED, CANARY, List.of());
    }
}
