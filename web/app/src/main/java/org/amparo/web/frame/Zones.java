package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;

/** Time zones to choose from, in the reader's language: {@code items="#{zones.all}"}, {@code #{zones.name(facts.zone())}}. */
@Named
@RequestScoped
public class Zones {

    @Inject
    private Language language;

    public List<SelectItem> getAll() {
        return ZoneNames.in(language.getLocale()).stream().map(zone -> new SelectItem(zone.id(), zone.label())).toList();
    }

    public String name(ZoneId zone) {
        return ZoneNames.label(zone.getId(), language.getLocale());
    }

    /** Chosen beforehand in a list that holds each zone once. */
    public static String today(ZoneId zone) {
        return ZoneNames.today(zone.getId());
    }
}
