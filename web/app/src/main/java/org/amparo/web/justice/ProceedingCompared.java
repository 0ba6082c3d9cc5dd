package org.amparo.web.justice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amparo.codelist.Countries;
import org.amparo.codelist.Languages;
import org.amparo.web.frame.Compared;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.Times;

/** Two versions of what a proceeding is, field by field, each as the form would show it. */
record ProceedingCompared(Messages words, Times times, Locale in) {

    List<Compared> of(ProceedingForm one, ProceedingForm other) {
        List<Compared> lines = new ArrayList<>(List.of(
                line("justice.proceeding.country", country(one), country(other)),
                line("justice.proceeding.kind", words.label(one.getKind()), words.label(other.getKind())),
                line("justice.proceeding.authority", one.getAuthority(), other.getAuthority()),
                line("justice.proceeding.reference", one.getReference(), other.getReference()),
                line("justice.proceeding.court", words.label(one.getCourt()), words.label(other.getCourt())),
                line("justice.proceeding.part", words.label(one.getPart()), words.label(other.getPart())),
                line("justice.proceeding.lawyer", one.getLawyer(), other.getLawyer()),
                line("justice.proceeding.language", language(one), language(other)),
                line("justice.proceeding.openedOn", day(one), day(other)),
                line("justice.proceeding.updates", words.label(one.getUpdates()), words.label(other.getUpdates())),
                line("justice.proceeding.protection", protection(one), protection(other))));
        for (int i = 0; i < one.getRights().size(); i++)
            lines.add(new Compared(words.label(one.getRights().get(i).getRight()), words.label(one.getRights().get(i).getStands()), words.label(other.getRights().get(i).getStands())));
        return Compared.changed(lines);
    }

    private Compared line(String key, String one, String other) {
        return new Compared(words.get(key), one, other);
    }

    private String country(ProceedingForm form) {
        return form.getCountry() == null ? "" : Countries.name(form.getCountry(), in);
    }

    private String language(ProceedingForm form) {
        return form.getLanguage() == null ? "" : Languages.name(form.getLanguage(), in);
    }

    private String day(ProceedingForm form) {
        return form.getOpenedOn() == null ? "" : times.lastDay(form.getOpenedOn());
    }

    private String protection(ProceedingForm form) {
        return form.getProtection().stream().sorted().map(words::label).collect(Collectors.joining(" · "));
    }
}
