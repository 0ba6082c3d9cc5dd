package org.amparo.survivor.circumstance;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Control;
import org.amparo.codelist.Lure;
import org.amparo.codelist.Smuggled;
import org.amparo.codelist.Trafficked;
import org.amparo.shared.Codes;
import org.amparo.shared.Compartment;
import org.amparo.vault.SealedField;

/** Each question and the column in which its answer is sealed. */
enum Question {
    TRAFFICKED, SMUGGLED, RECRUITED_HOW, RECRUITED_WHERE, PLACE_WORDS, PLATFORMS, LURES, EXPLOITATION, CONTROL, HOURS_A_DAY, DAYS_WITHOUT, STATUS_TIED, CONTRIBUTING;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    SealedField field() {
        return new SealedField("circumstances", column(), Compartment.TRAFFICKING_HISTORY);
    }

    /** Each answer as it is sealed; null for what was not answered. */
    static Map<Question, String> write(Circumstances said) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        answers.put(TRAFFICKED, said.trafficked() == Trafficked.NOT_ASSESSED ? null : said.trafficked().name());
        answers.put(SMUGGLED, said.smuggled() == Smuggled.NOT_ASKED ? null : said.smuggled().name());
        answers.put(STATUS_TIED, said.statusTied() == StatusTied.NOT_ASKED ? null : said.statusTied().name());
        answers.put(RECRUITED_HOW, codes(said.recruitedHow()));
        answers.put(RECRUITED_WHERE, codes(said.recruitedWhere()));
        answers.put(PLACE_WORDS, said.placeWords());
        answers.put(PLATFORMS, codes(said.platforms()));
        answers.put(LURES, codes(said.lures()));
        answers.put(EXPLOITATION, codes(said.exploitation()));
        answers.put(CONTROL, codes(said.control()));
        answers.put(HOURS_A_DAY, number(said.hoursADay()));
        answers.put(DAYS_WITHOUT, number(said.daysWithout()));
        answers.put(CONTRIBUTING, codes(said.contributing()));
        return answers;
    }

    static Circumstances read(Map<Question, String> answers) {
        return new Circumstances(one(Trafficked.class, answers.get(TRAFFICKED)), one(Smuggled.class, answers.get(SMUGGLED)),
                Codes.read(RecruitedHow.class, answers.get(RECRUITED_HOW)), Codes.read(RecruitedWhere.class, answers.get(RECRUITED_WHERE)), answers.get(PLACE_WORDS),
                Codes.read(Platform.class, answers.get(PLATFORMS)), Codes.read(Lure.class, answers.get(LURES)),
                Codes.read(Exploitation.class, answers.get(EXPLOITATION)), Codes.read(Control.class, answers.get(CONTROL)),
                number(answers.get(HOURS_A_DAY)), number(answers.get(DAYS_WITHOUT)), one(StatusTied.class, answers.get(STATUS_TIED)),
                Codes.read(ContributingFactor.class, answers.get(CONTRIBUTING)));
    }

    private static String codes(Set<? extends Enum<?>> said) {
        return said.isEmpty() ? null : Codes.join(said);
    }

    private static String number(Integer said) {
        return said == null ? null : said.toString();
    }

    private static Integer number(String kept) {
        return kept == null ? null : Integer.valueOf(kept);
    }

    private static <E extends Enum<E>> E one(Class<E> type, String kept) {
        return kept == null ? null : Enum.valueOf(type, kept);
    }
}
