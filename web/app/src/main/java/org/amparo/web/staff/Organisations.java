package org.amparo.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.partner.DirectoryService;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.web.frame.Messages;

/** Whose people the reader may see: her own organisation's, and an administrator those of every partner too. */
@RequestScoped
public class Organisations {

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
        if (choosable()) directory.toChoose(null).forEach((of, name) -> {
            if (!of.equals(own())) items.add(new SelectItem(of, name));
        });
        return items;
    }
}
