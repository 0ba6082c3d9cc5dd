package org.amparo.casework.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** What she said so far, oldest first, for whoever holds a permit; her words are opened one by one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Assessments {

    static final SealedField WORDS = new SealedField("needs_assessment", "words", Compartment.NEEDS_SUPPORT);
    static final SealedField SAID = new SealedField("needs_rating", "words", Compartment.NEEDS_SUPPORT);

    @Inject
    private AssessmentRows rows;
    @Inject
    private Vault vault;

    public List<Assessed> all(Permit permit) {
        Map<UUID, List<AssessmentRows.Read>> conversations = new LinkedHashMap<>();
        rows.all(permit).forEach(r -> conversations.computeIfAbsent(r.assessment(), id -> new ArrayList<>()).add(r));
        return new ArrayList<>(conversations.values()).reversed().stream().map(c -> assessed(c, permit)).toList();
    }

    private Assessed assessed(List<AssessmentRows.Read> conversation, Permit permit) {
        AssessmentRows.Read first = conversation.getFirst();
        List<Rated> rated = conversation.stream().map(AssessmentRows.Read::row).filter(Objects::nonNull)
                .map(r -> new Rated(r.domain(), r.rating(), r.prefersNotToSay(), opened(r.words(), SAID, r.id(), permit)))
                .sorted((a, b) -> a.domain().compareTo(b.domain())).toList();
        return new Assessed(first.assessment(), first.at(), first.by(), first.byName(), opened(first.words(), WORDS, first.assessment(), permit), rated);
    }

    private String opened(Sealed words, SealedField field, UUID row, Permit permit) {
        SurvivorId her = permit.survivor();
        return permit.opens(Compartment.NEEDS_SUPPORT) ? vault.open(words, field.at(row, her), permit) : null;
    }
}
