package org.amparo.survivor.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.access.Permit;
import org.amparo.shared.OrganisationId;
import org.amparo.survivor.search.Trace.Kind;
import org.amparo.vault.BlindIndex;

/** Leaves and looks up fingerprints: what is stored proves nobody's presence, and is compared again after opening. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Traces {

    @Inject
    private TraceRecords records;
    @Inject
    private BlindIndex index;

    /** @param born the year, when it is known */
    public void names(String names, Integer born, Permit permit) {
        Set<Trace> traces = new LinkedHashSet<>();
        for (String sound : NameSounds.of(names)) {
            traces.add(name(sound, permit.custodian()));
            if (born != null) traces.add(name(sound + "|" + born, permit.custodian()));
        }
        records.replace(Kind.NAME, traces, permit);
    }

    /** @param numbers in the E.164 form */
    public void phones(Collection<String> numbers, Permit permit) {
        records.replace(Kind.PHONE, numbers.stream().map(n -> phone(n, permit.custodian())).toList(), permit);
    }

    public void documents(String text, Permit permit) {
        records.replace(Kind.DOCUMENT, DocumentNumbers.in(text).stream().map(n -> document(n, permit.custodian())).toList(), permit);
    }

    /** How a name of somebody kept away sounds, word by word. */
    public List<Set<Integer>> spoken(String name, OrganisationId house) {
        return Arrays.stream(name.split("\\s+")).map(word -> NameSounds.of(word).stream()
                .map(sound -> index.token(BlindIndex.Kind.NAME_AND_YEAR, house, "kept|" + sound)).collect(Collectors.toSet())).filter(tokens -> !tokens.isEmpty()).toList();
    }

    /** A year off either way is how years are remembered. */
    Set<Trace> of(WhomToFind sought, String e164, OrganisationId custodian) {
        Set<Trace> traces = new LinkedHashSet<>();
        for (String sound : NameSounds.of(sought.name())) {
            traces.add(name(sound, custodian));
            if (sought.born() != null) Stream.of(-1, 0, 1).forEach(off -> traces.add(name(sound + "|" + (sought.born() + off), custodian)));
        }
        if (e164 != null) traces.add(phone(e164, custodian));
        DocumentNumbers.in(sought.document()).forEach(n -> traces.add(document(n, custodian)));
        return traces;
    }

    private Trace name(String sound, OrganisationId custodian) {
        return new Trace(Kind.NAME, index.token(BlindIndex.Kind.NAME_AND_YEAR, custodian, sound));
    }

    private Trace phone(String e164, OrganisationId custodian) {
        return new Trace(Kind.PHONE, index.token(BlindIndex.Kind.PHONE, custodian, e164));
    }

    private Trace document(String number, OrganisationId custodian) {
        return new Trace(Kind.DOCUMENT, index.token(BlindIndex.Kind.DOCUMENT, custodian, number));
    }
}
