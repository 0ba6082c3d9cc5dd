package org.amparo.survivor;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amparo.codelist.Gender;
import org.amparo.e2e.Someone;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.consent.Explained;
import org.amparo.survivor.consent.Giving;
import org.amparo.survivor.consent.RecordConsent;
import org.amparo.survivor.consent.Telling;
import org.amparo.survivor.intake.IntakeService;
import org.amparo.survivor.intake.SafetyAnswers;
import org.amparo.survivor.intake.StartIntake;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.amparo.work.Priority;

/** First talks as tests tell them, through the doors and nothing else. */
@ApplicationScoped
public class FirstTalk {

    public static final String WHAT_IS_URGENT = "دواء اليوم (insulin)";

    @Inject
    private IntakeService intakes;
    @Inject
    private SurvivorService survivors;
    @Inject
    private ConsentService consents;

    public SurvivorId begins(Someone with) {
        return with.does(() -> intakes.start(new StartIntake("ara", InterpreterNeed.NEEDED, StartIntake.Interpreting.BY_PHONE, StartIntake.Place.OFFICE, true,
                StartIntake.Source.HEALTH)));
    }

    public SurvivorId called(String name, Someone with) {
        SurvivorId her = begins(with);
        describe(her, portrait(name, Age.unknown()), with);
        return her;
    }

    public void describe(SurvivorId her, Portrait said, Someone with) {
        with.does(() -> {
            survivors.describe(her, said, survivors.known(her).version());
            return null;
        });
    }

    public static Portrait portrait(String name, Age age) {
        return new Portrait(name, null, null, null, age, Gender.NOT_SAID, null, WorkerGender.NO_WISH, Set.of(), null, null, "ara", InterpreterNeed.NEEDED,
                null, List.of(new SpokenLanguage("ara", true, false)));
    }

    /** As far as the question whether she wants a case. */
    public SurvivorId explained(Someone with) {
        SurvivorId her = begins(with);
        answersSafety(her, SafetyAnswer.NO, with);
        with.does(() -> {
            intakes.explained(her, intakes.read(her).version());
            return null;
        });
        return her;
    }

    public void answersSafety(SurvivorId her, SafetyAnswer danger, Someone with) {
        boolean yes = danger == SafetyAnswer.YES;
        answersSafety(her, Map.of(SafetyQuestion.DANGER, danger), yes ? Priority.URGENT : Priority.NORMAL, yes ? WHAT_IS_URGENT : null, with);
    }

    /** @param answered what was not answered with a plain no, beside that it is safe to talk */
    public void answersSafety(SurvivorId her, Map<SafetyQuestion, SafetyAnswer> answered, Priority decided, String urgent, Someone with) {
        Map<SafetyQuestion, SafetyAnswer> said = new EnumMap<>(SafetyQuestion.class);
        for (SafetyQuestion question : SafetyQuestion.values()) said.put(question, question == SafetyQuestion.SAFE_TO_TALK ? SafetyAnswer.YES : SafetyAnswer.NO);
        said.putAll(answered);
        with.does(() -> {
            intakes.answerSafety(her, new SafetyAnswers(said, decided, false, urgent), intakes.read(her).version());
            return null;
        });
    }

    public static RecordConsent yes(SurvivorId her, OrganisationId to, ConsentPurpose purpose, DataItem... items) {
        Telling telling = new Telling("ara", "ar", "1", Telling.TextBy.PERSON, null, true, Telling.TeachBack.YES, EnumSet.allOf(Explained.class));
        return new RecordConsent(her, to, purpose, null, Answer.GRANTED, Set.of(items), Set.of(), null, null, telling,
                Giving.herself(Giving.Mode.WRITTEN, null, Giving.Copy.KEPT_FOR_SAFETY), null);
    }

    public ConsentId agreesToACase(SurvivorId her, Someone with) {
        return with.does(() -> consents.record(yes(her, with.organisation(), ConsentPurpose.CASE_MANAGEMENT)));
    }
}
