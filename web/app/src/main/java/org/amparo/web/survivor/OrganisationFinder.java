package org.amparo.web.survivor;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.OrganisationRow;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;

/** Organisations to choose from: the first of the directory, or those whose name holds what was typed; the chosen one always stays. */
final class OrganisationFinder implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<OrganisationId, String> found = new LinkedHashMap<>();
    private boolean more;
    private boolean asked;

    void look(String letters, OrganisationId chosen, DirectoryService directory) {
        String name = chosen == null ? null : found.getOrDefault(chosen, directory.names(List.of(chosen)).get(chosen));
        Page<OrganisationRow> page = directory.organisations(letters, null, null);
        found.clear();
        if (name != null) found.put(chosen, name);
        page.rows().forEach(o -> found.put(o.id(), o.name()));
        more = page.next() != null;
        asked = true;
    }

    boolean asked() {
        return asked;
    }

    boolean more() {
        return more;
    }

    List<SelectItem> items() {
        return found.entrySet().stream().map((Map.Entry<OrganisationId, String> o) -> new SelectItem(o.getKey(), o.getValue())).collect(Collectors.toList());
    }
}
