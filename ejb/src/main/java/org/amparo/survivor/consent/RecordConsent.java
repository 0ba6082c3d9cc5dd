package org.amparo.survivor.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Typed;

/**
 * Record one answer to one question: may this recipient have these data for this purpose? Refuses what is not a whole answer; whether
 * an answer may permit anything is for {@link ConsentPolicy}.
 */
public record RecordConsent(SurvivorId survivor, OrganisationId recipient, ConsentPurpose purpose, String country, Answer answer,
                            Set<DataItem> items, Set<Withheld> withheld, String withheldWords, String reasonWords,
                            Telling telling, Giving giving, LocalDate validUntil) {

    private static final int WORDS = 4000;

    public RecordConsent {
        items = items.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(items));
        withheld = withheld.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(withheld));
        var typed = new Typed("survivor");
        withheldWords = typed.optional("withheldWords", withheldWords, WORDS);
        reasonWords = typed.optional("reasonWords", reasonWords, WORDS);
        giving = giving.typed(typed);
        telling = telling.typed(typed);
        if (recipient == null) typed.missing("recipient");
        if (answer == null) typed.missing("answer");
        if (purpose == null) typed.missing("purpose");
        else {
            boolean abroad = purpose == ConsentPurpose.CROSS_BORDER_TRANSFER;
            typed.requiring(!abroad || country != null && country.matches("[A-Z]{2}"), "country", "missing.country");
            typed.requiring(purpose.template().containsAll(items), "items", "moreThanThePurposeNeeds");
            typed.requiring(answer != Answer.GRANTED || purpose.template().isEmpty() || !items.isEmpty(), "items", "missing.items");
        }
        typed.requiring(answer == Answer.GRANTED || items.isEmpty(), "items", "nothingIsSharedWithoutAYes");
        typed.check();
    }

    boolean grants() {
        return answer == Answer.GRANTED;
    }

    @Override
    public String toString() {
        return answer + " " + purpose;
    }
}
