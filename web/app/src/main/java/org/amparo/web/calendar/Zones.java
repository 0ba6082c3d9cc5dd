package org.amparo.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import org.amparo.web.frame.Language;

/** Clocks to choose from, by the name the reader knows; the code beside it tells two cities of one time apart. */
@Named("calendarZones")
@RequestScoped
public class Zones {

    private static final String OF_PLACES = "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC";

    @Inject
    private Language language;
    private List<SelectItem> all;

    public List<SelectItem> getAll() {
        if (all == null) all = ZoneId.getAvailableZoneIds().stream().filter(z -> z.matches(OF_PLACES))
                .map(z -> new SelectItem(z, ZoneId.of(z).getDisplayName(TextStyle.FULL, language.getLocale()) + " (\u2066" + z + "\u2069)"))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(language.getLocale()))).toList();
        return all;
    }
}
