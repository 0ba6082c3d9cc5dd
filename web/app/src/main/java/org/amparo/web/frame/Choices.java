package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What a choice offers: constants with their label, or items that already carry one. */
@Named
@RequestScoped
public class Choices {

    @Inject
    private Messages messages;

    public List<SelectItem> of(Object items) {
        var all = items instanceof Object[] array ? Arrays.asList(array) : items == null ? List.of() : (Collection<?>) items;
        return all.stream().map(item -> item instanceof SelectItem ready ? ready : new SelectItem(item, messages.label(item))).toList();
    }
}
