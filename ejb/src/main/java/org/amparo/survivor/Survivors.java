package org.amparo.survivor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.shared.Codes;
import org.amparo.shared.Lookup;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.contact.SafeContacts;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;

/** What other areas may read of a survivor, inside an act they already hold a permit for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Survivors {

    @Inject
    private SurvivorRecords records;
    @Inject
    private SafeContacts contacts;
    @Inject
    private Words words;
    @Inject
    private Clock clock;

    /** Her record, for whoever asks for other things of hers in the same statement; who reads it in the same act then asks no more. */
    public Lookup<?> lookup(Permit permit) {
        return records.lookup(permit);
    }

    /** The head of a page about one person. */
    public Face face(Permit permit) {
        return face(row(permit), permit);
    }

    /** Everybody on a page, with one statement and one for the keys. */
    public Map<SurvivorId, Face> faces(Permit permit) {
        Map<SurvivorId, Face> faces = new LinkedHashMap<>();
        records.all(permit).forEach(row -> faces.put(row.id(), face(row, permit)));
        return faces;
    }

    /** Every name by which each of them goes, for comparing after a search. */
    public Map<SurvivorId, String> names(Permit permit) {
        Map<SurvivorId, String> names = new LinkedHashMap<>();
        for (Survivor row : records.all(permit)) {
            String preferred = opened(row.words().preferredName(), Words.PREFERRED_NAME, row, permit);
            String others = opened(row.words().otherNames(), Words.OTHER_NAMES, row, permit);
            names.put(row.id(), (preferred == null ? "" : preferred) + " " + (others == null ? "" : others));
        }
        return names;
    }

    public Age age(Permit permit) {
        Survivor row = row(permit);
        return row.age(words.open(row.words().birthDate(), Words.BIRTH_DATE, row, permit));
    }

    /** For comparing with services; a birth date that was given is opened for the years alone. */
    public Fit fit(Permit permit) {
        Survivor row = row(permit);
        Age age = row.age(opened(row.words().birthDate(), Words.BIRTH_DATE, row, permit));
        return new Fit(row.spoken(), row.adjustments(), row.gender(), age.years(today()).orElse(null), age.childRules(today()));
    }

    /**
     * The value of each of these items that is known, and only of these. Coded items come as codes. What is not kept here (the need, the
     * notes on health and safety) is for the area that keeps it.
     */
    public Map<DataItem, String> shareable(Permit permit, Set<DataItem> items) {
        Survivor row = row(permit);
        Map<DataItem, String> values = new EnumMap<>(DataItem.class);
        for (DataItem item : items) {
            String value = value(item, row, permit);
            if (value != null && !value.isEmpty()) values.put(item, value);
        }
        if (items.contains(DataItem.PHONE)) contacts.phone(permit).ifPresent(phone -> values.put(DataItem.PHONE, phone));
        if (items.contains(DataItem.SAFE_CONTACT)) contacts.rules(permit).ifPresent(rules -> values.put(DataItem.SAFE_CONTACT, rules));
        return values;
    }

    private String value(DataItem item, Survivor row, Permit permit) {
        return switch (item) {
            case AGE_BAND -> age(permit).band(today()).map(Enum::name).orElse(null);
            case GENDER -> row.gender().name();
            case LANGUAGES -> String.join(",", row.spoken());
            case INTERPRETER -> row.interpreter().name();
            case ADJUSTMENTS -> Codes.join(row.adjustments());
            case PREFERRED_NAME -> opened(row.words().preferredName(), Words.PREFERRED_NAME, row, permit);
            case PRONOUN -> opened(row.words().pronoun(), Words.PRONOUN, row, permit);
            case OTHER_NAMES -> opened(row.words().otherNames(), Words.OTHER_NAMES, row, permit);
            case BIRTH_DATE -> opened(row.words().birthDate(), Words.BIRTH_DATE, row, permit);
            case DOCUMENTS -> opened(row.words().documents(), Words.DOCUMENTS, row, permit);
            case NEED, WHOLE_CASE, PHONE, SAFE_CONTACT, HEALTH_NEEDS, SAFETY_NOTE -> null;
        };
    }

    private String opened(Sealed value, SealedField field, Survivor row, Permit permit) {
        return words.open(value, field, row, permit);
    }

    private Face face(Survivor row, Permit permit) {
        Age age = row.age(opened(row.words().birthDate(), Words.BIRTH_DATE, row, permit));
        return new Face(row.id(), opened(row.words().preferredName(), Words.PREFERRED_NAME, row, permit),
                opened(row.words().pronoun(), Words.PRONOUN, row, permit), opened(row.words().preferredTerm(), Words.PREFERRED_TERM, row, permit),
                row.language(), row.interpreter(), row.workerGender(), row.adjustments(), age.band(today()).orElse(null), age.childRules(today()));
    }

    private Survivor row(Permit permit) {
        return records.of(permit).orElseThrow(() -> new IllegalStateException("a permit without a record in the register"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
