package org.amparo.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Portrait;
import org.amparo.survivor.SurvivorService;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.consent.Explained;
import org.amparo.survivor.consent.Giving;
import org.amparo.survivor.consent.RecordConsent;
import org.amparo.survivor.consent.Telling;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.intake.IntakeService;
import org.amparo.survivor.intake.OpenCase;
import org.amparo.survivor.intake.SafetyAnswers;
import org.amparo.survivor.intake.StartIntake;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.amparo.work.Priority;

/** First talks, from the safety questions to an open case with lead and deputy. */
@ApplicationScoped
class FirstTalks {

    @Inject
    private Turns turns;
    @Inject
    private IntakeService intakes;
    @Inject
    private SurvivorService survivors;
    @Inject
    private ConsentService consents;
    @Inject
    private ContactService contacts;

    SurvivorId begin(Colleague with, Portrait portrait, StartIntake.Source source) {
        return begin(with, portrait, source, Priority.NORMAL, null, Map.of());
    }

    /** @param answered what was not answered with a plain no; how soon to act was decided by whoever listened */
    SurvivorId begin(Colleague with, Portrait portrait, StartIntake.Source source, Priority decided, String urgent, Map<SafetyQuestion, SafetyAnswer> answered) {
        SurvivorId her = turns.of(with, () -> intakes.start(new StartIntake(portrait.language(), portrait.interpreter(), StartIntake.Interpreting.NONE,
                StartIntake.Place.OFFICE, true, source)));
        turns.take(with, () -> survivors.describe(her, portrait, survivors.known(her).version()));
        Map<SafetyQuestion, SafetyAnswer> said = new EnumMap<>(SafetyQuestion.class);
        for (SafetyQuestion question : SafetyQuestion.values()) said.put(question, question == SafetyQuestion.SAFE_TO_TALK ? SafetyAnswer.YES : SafetyAnswer.NO);
        said.putAll(answered);
        turns.take(with, () -> intakes.answerSafety(her, new SafetyAnswers(said, decided, false, urgent), intakes.read(her).version()));
        return her;
    }

    void open(SurvivorId her, String textLanguage, Colleague lead, Colleague deputy) {
        turns.take(lead, () -> intakes.explained(her, intakes.read(her).version()));
        agree(her, lead.organisation(), ConsentPurpose.CASE_MANAGEMENT, textLanguage, lead);
        turns.take(lead, () -> intakes.open(her, new OpenCase(lead.id(), deputy.id()), intakes.read(her).version()));
    }

    void agree(SurvivorId her, OrganisationId to, ConsentPurpose purpose, String textLanguage, Colleague with, DataItem... items) {
        answer(Answer.GRANTED, her, to, purpose, textLanguage, with, items);
    }

    /** A no is an answer; nobody asks why. */
    void declines(SurvivorId her, OrganisationId to, ConsentPurpose purpose, String textLanguage, Colleague with) {
        answer(Answer.REFUSED, her, to, purpose, textLanguage, with);
    }

    private void answer(Answer answer, SurvivorId her, OrganisationId to, ConsentPurpose purpose, String textLanguage, Colleague with, DataItem... items) {
        turns.take(with, () -> {
            String language = survivors.known(her).portrait().language();
            Telling telling = new Telling(language, textLanguage, "1", Telling.TextBy.PERSON, null, true, Telling.TeachBack.YES, EnumSet.allOf(Explained.class));
            consents.record(new RecordConsent(her, to, purpose, null, answer, Set.of(items), Set.of(), null, null, telling,
                    Giving.herself(Giving.Mode.WRITTEN, null, Giving.Copy.KEPT_FOR_SAFETY), null));
        });
    }

    void safelyReached(SurvivorId her, String phone, String whoMayAnswer, String codeWord, Colleague with) {
        SafeTimes evenings = new SafeTimes(ZoneId.of("Europe/Madrid"),
                List.of(new SafeTimes.Window(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(17, 0), LocalTime.of(20, 0))));
        turns.take(with, () -> contacts.add(her, new KeepWay(1, Channel.PHONE, phone, evenings, whoMayAnswer, codeWord, null, LeaveMessage.NO, true, false)));
    }
}
