package org.amparo.justice.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Seals what was asked and answered. */
@ApplicationScoped
class RequestWords {

    private static final SealedField FROM = field("disclosure_request", "from_whom");
    private static final SealedField ASKS = field("disclosure_request", "asks_for");
    private static final SealedField REFERENCE = field("disclosure_request", "reference");
    private static final SealedField HER_WORDS = field("disclosure_answer", "her_words");
    private static final SealedField WHY = field("disclosure_answer", "why");
    private static final SealedField BASIS = field("disclosure_answer", "basis");

    @Inject
    private Vault vault;

    private static SealedField field(String table, String column) {
        return new SealedField(table, column, Compartment.EVIDENCE);
    }

    DisclosureRequest.Words sealed(RequestId id, ReceiveRequest said, Permit permit) {
        return new DisclosureRequest.Words(vault.seal(said.fromWhom(), FROM.at(id, permit.survivor()), permit), vault.seal(said.asksFor(), ASKS.at(id, permit.survivor()), permit),
                vault.seal(said.reference(), REFERENCE.at(id, permit.survivor()), permit));
    }

    String fromWhom(DisclosureRequest r, Permit permit) {
        return vault.open(r.sealed().fromWhom(), FROM.at(r.id(), r.survivor()), permit);
    }

    String asksFor(DisclosureRequest r, Permit permit) {
        return vault.open(r.sealed().asksFor(), ASKS.at(r.id(), r.survivor()), permit);
    }

    String reference(DisclosureRequest r, Permit permit) {
        return vault.open(r.sealed().reference(), REFERENCE.at(r.id(), r.survivor()), permit);
    }

    Requests.Answer answer(RequestWorkflow.Action action, RequestSaid said, Instant at, Permit permit) {
        UUID id = Id.next();
        String why = Stream.of(said.ground(), said.narrowedTo(), said.notToldBecause()).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
        String basis = said.basis() == null ? null : said.basis() + (said.order() == null ? "" : " " + said.order());
        return new Requests.Answer(id, action, said.sheKnows(), vault.seal(said.herWords(), HER_WORDS.at(id, permit.survivor()), permit),
                vault.seal(why.isEmpty() ? null : why, WHY.at(id, permit.survivor()), permit), vault.seal(basis, BASIS.at(id, permit.survivor()), permit), at);
    }

    Answered opened(Requests.Answer a, Permit permit) {
        String basis = vault.open(a.basis(), BASIS.at(a.id(), permit.survivor()), permit);
        String[] parts = basis == null ? new String[0] : basis.split(" ", 2);
        return new Answered(a.action(), a.sheKnows(), vault.open(a.herWords(), HER_WORDS.at(a.id(), permit.survivor()), permit),
                vault.open(a.why(), WHY.at(a.id(), permit.survivor()), permit), parts.length == 0 ? null : Basis.valueOf(parts[0]), parts.length < 2 ? null : parts[1], a.at());
    }
}
