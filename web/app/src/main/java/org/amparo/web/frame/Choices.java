package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a choice offers: constants with their label, or items that already carry one. */
@Named
@RequestScoped
public class Choices {

    @Inject
    private Messages messages;

    public List<SelectItem> of(Object items) {
        return all(items).map(item -> item instanceof SelectItem ready ? ready : new SelectItem(item, messages.label(item))).toList();
    }

    static Stream<?> all(Object items) {
        if (items == null) return Stream.of();
        return items instanceof Object[] array ? Arrays.stream(array) : ((Collection<?>) items).stream();
    }
}
