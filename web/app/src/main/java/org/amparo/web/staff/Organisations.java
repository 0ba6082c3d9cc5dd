package org.amparo.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.OrganisationRow;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.Role;
import org.amparo.web.frame.Messages;

/** Whose people the reader may see: her own organisation's, and an administrator those of every partner too. */
@RequestScoped
public class Organisations {

    private static final int MOST_PAGES = 20;

    @Inject
    private Caller caller;
    @Inject
    private DirectoryService directory;
    @Inject
    private Messages messages;

    OrganisationId own() {
        return caller.organisation();
    }

    boolean choosable() {
        return caller.has(Role.ADMIN);
    }

    /** Her own first. */
    List<SelectItem> items() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(own(), messages.get("staff.ours")));
        String from = null;
        for (int i = 0; i < MOST_PAGES && choosable() && (i == 0 || from != null); i++) {
            Page<OrganisationRow> page = directory.organisations(null, null, from);
            page.rows().stream().filter(o -> !o.id().equals(own())).forEach(o -> items.add(new SelectItem(o.id(), o.name())));
            from = page.next();
        }
        return items;
    }
}
