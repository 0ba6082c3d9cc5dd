package org.amparo.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amparo.codelist.Languages;
import org.amparo.partner.AgeRange;
import org.amparo.partner.Capacity;
import org.amparo.partner.ListingDetails;
import org.amparo.partner.listing.FieldChange;
import org.amparo.partner.listing.Finding;
import org.amparo.partner.listing.ListedAddress;
import org.amparo.shared.Unacceptable;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.LanguageList;
import org.amparo.web.frame.Messages;

/** How the directory says things: lists of codes, ages, places free, what was found in a file. */
@Named
@RequestScoped
public class PartnerWords {

    private static final String EVERYWHERE = "*";

    @Inject
    private Messages messages;
    @Inject
    private Language language;
    @Inject
    private LanguageList list;
    @Inject
    private Clock clock;

    public String labels(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(messages::label).collect(Collectors.joining(messages.get("partner.and")));
    }

    public String languageNames(Collection<String> codes) {
        return codes.stream().sorted().map(c -> Languages.name(c, locale())).collect(Collectors.joining(messages.get("partner.and")));
    }

    public String regionNames(Collection<String> regions) {
        return regions.isEmpty() ? messages.get("partner.region.everywhere") : regions.stream().sorted().map(this::region).collect(Collectors.joining(messages.get("partner.and")));
    }

    public String region(String region) {
        return region.equals(EVERYWHERE) ? messages.get("partner.region.everywhere") : region;
    }

    public String ages(AgeRange ages) {
        if (ages.from() == null && ages.to() == null) return messages.get("partner.ages.all");
        if (ages.to() == null) return messages.of("partner.ages.from", ages.from());
        if (ages.from() == null) return messages.of("partner.ages.to", ages.to());
        return messages.of("partner.ages.between", ages.from(), ages.to());
    }

    public Capacity.Answer answer(ListingDetails listing) {
        return listing.capacity().answer(clock.instant());
    }

    public String shape(ListingDetails listing) {
        return switch (answer(listing)) {
            case FREE -> "circle";
            case WAITING_LIST -> "hourglass";
            case FULL -> "stop";
            case UNKNOWN -> "question";
        };
    }

    public String places(ListingDetails listing) {
        Capacity capacity = listing.capacity();
        if (answer(listing) != Capacity.Answer.FREE) return messages.label(answer(listing));
        return capacity.maximum() == null ? messages.of("partner.places", capacity.available()) : messages.of("partner.places.of", capacity.available(), capacity.maximum());
    }

    public String address(ListedAddress address) {
        return List.of(plain(address.line1()), plain(address.line2()), plain(address.postalCode()), plain(address.city()), plain(address.province())).stream()
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The field's name fills the first gap, what was found the others. */
    public String finding(Finding finding) {
        Object[] words = new Object[finding.arguments().size() + 1];
        words[0] = finding.field() == null ? "" : finding.field();
        for (int i = 1; i < words.length; i++) words[i] = finding.arguments().get(i - 1);
        return messages.of(finding.key(), words);
    }

    public String field(FieldChange change) {
        return messages.containsKey(change.key()) ? messages.get(change.key()) : change.field();
    }

    public String of(String key, List<String> words) {
        return messages.of(key, words.toArray());
    }

    public List<SelectItem> languages(Collection<String> codes) {
        return codes.stream().map(c -> new SelectItem(c, Languages.name(c, locale()))).sorted(Comparator.comparing(SelectItem::getLabel)).toList();
    }

    public List<SelectItem> allLanguages() {
        return list.getAll();
    }

    static <E extends Enum<E>> List<E> sorted(Collection<E> codes) {
        return codes.stream().sorted().toList();
    }

    static List<String> lines(String text) {
        return text == null ? List.of() : Arrays.stream(text.split("[\\n,;]")).map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
    }

    static String text(Integer number) {
        return number == null ? null : number.toString();
    }

    /** As typed, in whatever digits the reader writes; nothing typed is nothing said. */
    static Integer number(String field, String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException notANumber) {
            throw Unacceptable.because(field, "partner.problem.number");
        }
    }

    private Locale locale() {
        return language.getLocale();
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
