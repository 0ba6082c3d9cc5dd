package org.amparo.justice.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.file.FileFacts;
import org.amparo.file.FileId;
import org.amparo.file.Files;
import org.amparo.justice.custody.ItemWorkflow.Action;
import org.amparo.shared.Actor;

/** What the other parts of justice may ask about the things, and the one thing they may do with them, inside an act that has a permit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Material {

    @Inject
    private Items items;
    @Inject
    private ItemWords words;
    @Inject
    private ItemLife life;
    @Inject
    private Files files;

    public List<ItemDetails> all(Permit permit) {
        return details(items.all(permit), Set.of(), permit);
    }

    /** Given to whoever asked, each with a line in its account; what may not be given stops all of it. */
    public void disclose(Collection<ItemId> chosen, String whom, String why, Set<Actor> actors, Permit permit) {
        for (ItemId id : chosen) {
            EvidenceItem item = items.find(id, permit).orElseThrow(() -> new IllegalStateException("a request names a thing that is not there"));
            life.take(item, Action.DISCLOSE, CustodySaid.givenTo(whom, why), actors, true, permit);
        }
    }

    List<ItemDetails> details(List<EvidenceItem> some, Set<Action> next, Permit permit) {
        Map<FileId, FileFacts> facts = files.facts(some.stream().filter(i -> i.file() != null).map(i -> new FileId(i.file())).toList(), permit);
        return some.stream().map(i -> {
            List<String> t = words.opened(i, permit);
            return new ItemDetails(i.id(), i.kind(), i.state(), t.get(0), t.get(1), t.get(2), t.get(3), i.privileged(), words.fingerprint(i, permit),
                    i.file() == null ? null : facts.get(new FileId(i.file())), i.registeredAt(), i.changedAt(), next.isEmpty() ? Set.of() : EnumSet.copyOf(next), i.version());
        }).toList();
    }
}
