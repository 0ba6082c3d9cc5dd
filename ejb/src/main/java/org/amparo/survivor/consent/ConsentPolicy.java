package org.amparo.survivor.consent;

import static org.amparo.survivor.consent.ConsentWorkflow.Condition.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Profile;
import org.amparo.shared.Unacceptable.Problem;
import org.amparo.survivor.consent.ConsentWorkflow.Condition;
import org.amparo.survivor.consent.Giving.GivenBy;
import org.amparo.survivor.consent.Giving.GiverIs;
import org.amparo.survivor.consent.Giving.Implicated;
import org.amparo.survivor.consent.Giving.Mode;
import org.amparo.survivor.consent.Telling.TeachBack;
import org.amparo.survivor.consent.Telling.TextBy;
import org.amparo.workflow.Guard;

/** When an answer may become active. A refusal always may: nobody has to understand or explain anything in order to say no. */
@Holds({Recommendation.R_40, Recommendation.R_41})
public final class ConsentPolicy {

    /** What the record knows about her that day. @param age in full years, or null when nobody knows */
    public record Circumstances(Set<OrganisationId> excluded, boolean childRules, Integer age, Profile profile, LocalDate today) {}

    private ConsentPolicy() {}

    public static boolean met(Guard guard, RecordConsent answer, Circumstances now) {
        if (!answer.grants()) return true;
        return switch ((Condition) guard) {
            case EVERYTHING_EXPLAINED -> answer.telling().everything();
            case UNDERSTOOD_WHEN_TOLD_BACK -> answer.telling().teachBack() == TeachBack.YES;
            case TEXT_BY_A_PERSON -> answer.telling().textBy() == TextBy.PERSON && !blank(answer.telling().textVersion());
            case RECIPIENT_NOT_EXCLUDED -> !now.excluded().contains(answer.recipient());
            case GIVEN_BY_WHO_MAY -> givenByWhoMay(answer.giving(), now) && witnessed(answer.giving());
            case CONSENTER_IMPLICATED, PAST_ITS_DATE, NEWER_ANSWER_RECORDED, REASON_GIVEN -> false;
        };
    }

    /** Adults answer for themselves; a child with a guardian who had no part in it, and with her own assent; older ones alone where the law says so. */
    static boolean givenByWhoMay(Giving giving, Circumstances now) {
        return switch (giving.by()) {
            case SELF -> !now.childRules() || matureMinor(now);
            case GUARDIAN_WITH_ASSENT -> now.childRules() && !blank(giving.giver()) && !blank(giving.assentWords()) && mayStandFor(giving);
            case REPRESENTATIVE -> !now.childRules() && !blank(giving.giver()) && giving.giverIs() == GiverIs.REPRESENTATIVE;
        };
    }

    private static boolean matureMinor(Circumstances now) {
        return now.profile().matureMinorAge() < Profile.NO_MATURE_MINOR && now.age() != null && now.age() >= now.profile().matureMinorAge();
    }

    /** Whoever had a part in it answers for nothing, as whatever they are appointed; of a parent it has to be known that they had none. */
    private static boolean mayStandFor(Giving giving) {
        if (giving.implicated() == Implicated.YES) return false;
        return switch (giving.giverIs() == null ? GiverIs.REPRESENTATIVE : giving.giverIs()) {
            case PARENT -> giving.implicated() == Implicated.NO;
            case TEMPORARY_GUARDIAN, AUTHORITY -> true;
            case REPRESENTATIVE -> false;
        };
    }

    private static boolean witnessed(Giving giving) {
        return giving.mode() != Mode.ORAL_WITNESSED || !blank(giving.witness());
    }

    /** The last day that holds when nobody names one: data that leave the house are never agreed to for ever. */
    public static LocalDate lastDay(RecordConsent answer, Profile profile, LocalDate today) {
        boolean defaults = answer.grants() && answer.purpose().leavesTheHouse() && answer.validUntil() == null;
        return defaults ? today.plusDays(profile.consentDays()) : answer.validUntil();
    }

    /** A day that is over, or later than the profile lets anybody agree to. */
    public static Optional<Problem> dayProblem(RecordConsent answer, Profile profile, LocalDate today) {
        if (answer.validUntil() == null) return Optional.empty();
        if (answer.validUntil().isBefore(today)) return Optional.of(problem("validUntil", "dayIsOver"));
        boolean tooLate = answer.purpose().leavesTheHouse() && answer.validUntil().isAfter(today.plusDays(profile.consentDays()));
        return tooLate ? Optional.of(new Problem("validUntil", "survivor.problem.dayTooLate", List.of(Integer.toString(profile.consentDays())))) : Optional.empty();
    }

    /** What to say, and beside which field, about each condition that is not met. */
    public static List<Problem> problems(List<Guard> unmet, RecordConsent answer, Circumstances now) {
        return unmet.stream().flatMap(guard -> switch ((Condition) guard) {
            case EVERYTHING_EXPLAINED -> Stream.of(problem("explained", "explainAll"));
            case UNDERSTOOD_WHEN_TOLD_BACK -> Stream.of(problem("teachBack", "notUnderstood"));
            case TEXT_BY_A_PERSON -> Stream.of(problem("textBy", "machineTranslated"));
            case RECIPIENT_NOT_EXCLUDED -> Stream.of(problem("recipient", "recipientExcluded"));
            case GIVEN_BY_WHO_MAY -> whoMay(answer.giving(), now);
            case CONSENTER_IMPLICATED, PAST_ITS_DATE, NEWER_ANSWER_RECORDED, REASON_GIVEN -> Stream.of(problem("answer", "cannotRecord"));
        }).toList();
    }

    /** No witness makes an answer of somebody who may not give it: that is said first, and not only what is missing beside it. */
    private static Stream<Problem> whoMay(Giving giving, Circumstances now) {
        boolean hadAPart = giving.by() == GivenBy.GUARDIAN_WITH_ASSENT && giving.implicated() == Implicated.YES;
        Stream<Problem> giver = givenByWhoMay(giving, now) ? Stream.empty() : Stream.of(hadAPart ? problem("implicated", "giverHadAPart") : problem("givenBy", "cannotGive"));
        return witnessed(giving) ? giver : Stream.concat(giver, Stream.of(problem("witness", "witnessMissing")));
    }

    private static Problem problem(String field, String key) {
        return new Problem(field, "survivor.problem." + key, List.of());
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
