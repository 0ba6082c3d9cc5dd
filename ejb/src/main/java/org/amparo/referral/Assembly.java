package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.access.Permit;
import org.amparo.casework.need.NeedDetails;
import org.amparo.casework.need.Needs;
import org.amparo.referral.release.Frozen;
import org.amparo.referral.release.PackagePlan;
import org.amparo.referral.release.Stage;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.consent.DataItem;
import org.amparo.vault.Vault;

/** Puts a package together from where each piece is kept; nothing is typed twice. */
@ApplicationScoped
class Assembly {

    private static final Set<String> UNSAID = Set.of("NOT_SAID", "PREFER_NOT_TO_SAY");

    @Inject
    private Survivors survivors;
    @Inject
    private Needs needs;
    @Inject
    private Vault vault;

    /** Every piece asked for that is known and that the permit opens. */
    Map<DataItem, String> values(Referral r, Set<DataItem> wanted, Permit permit) {
        Map<DataItem, String> values = new EnumMap<>(DataItem.class);
        Set<DataItem> items = wanted.stream().filter(item -> permit.opens(item.compartment())).collect(Collectors.toSet());
        values.putAll(survivors.shareable(permit, items));
        // a question she left open is nobody else's to know of
        values.values().removeAll(UNSAID);
        if (items.contains(DataItem.NEED)) put(values, DataItem.NEED, need(r, permit));
        if (items.contains(DataItem.WHOLE_CASE)) put(values, DataItem.WHOLE_CASE, "ASKED");
        if (items.contains(DataItem.HEALTH_NEEDS)) put(values, DataItem.HEALTH_NEEDS, vault.open(r.planned().healthNote(), Planned.HEALTH_NOTE.at(r.id(), r.survivor()), permit));
        if (items.contains(DataItem.SAFETY_NOTE)) put(values, DataItem.SAFETY_NOTE, vault.open(r.planned().safetyNote(), Planned.SAFETY_NOTE.at(r.id(), r.survivor()), permit));
        return values;
    }

    private static void put(Map<DataItem, String> values, DataItem item, String words) {
        if (words != null && !words.isBlank()) values.put(item, words);
    }

    /** Her words for each need, what should come of it, and what she wishes of the partner. */
    private String need(Referral r, Permit permit) {
        Stream<String> words = needs.needs(r.needs(), permit).stream().map(NeedDetails::words);
        Stream<String> more = Stream.of(vault.open(r.wanted(), Referral.WANTED.at(r.id(), r.survivor()), permit),
                vault.open(r.wishes(), Referral.WISHES.at(r.id(), r.survivor()), permit));
        return Stream.concat(words, more).filter(w -> w != null && !w.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** The parts in the order in which they go; an identity part with nothing in it is left out. */
    List<Frozen> parts(Referral r, PackagePlan plan, String salt, Permit permit) {
        Map<DataItem, String> values = values(r, plan.leaves(), permit);
        List<Frozen> parts = new ArrayList<>();
        for (Stage stage : List.of(Stage.SUMMARY, Stage.IDENTITY)) {
            var items = new TreeMap<String, String>();
            values.forEach((item, words) -> { if (PackagePlan.stageOf(item) == stage) items.put(item.name(), words); });
            if (!items.isEmpty() || stage == Stage.SUMMARY) parts.add(new Frozen(r.code(), stage, items, salt));
        }
        return parts;
    }
}
