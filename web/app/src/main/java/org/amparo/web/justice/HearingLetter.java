package org.amparo.web.justice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.codelist.Countries;
import org.amparo.codelist.Languages;
import org.amparo.justice.testimony.Ask;
import org.amparo.justice.testimony.HearingPaper;
import org.amparo.justice.testimony.Measure;
import org.amparo.justice.testimony.Way;
import org.amparo.letter.Block;
import org.amparo.letter.Letter;
import org.amparo.shared.SaidDay;
import org.amparo.web.frame.Tongue;
import org.amparo.web.frame.Words;

/**
 * The papers about a request. To an authority they speak of a victim of trafficking, because rights hang on the word; what is hers speaks of
 * her as she wants. Where she is stands in none of them.
 */
record HearingLetter(Words words) {

    static HearingLetter in(Tongue tongue) {
        return new HearingLetter(new Words(tongue));
    }

    Letter of(HearingPaper paper) {
        return switch (paper.kind()) {
            case REQUEST_FORM -> form(paper);
            case COURT_LETTER -> court(paper);
            case SUPPORT_LETTER -> support(paper);
        };
    }

    private Letter form(HearingPaper paper) {
        Ask ask = paper.ask();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Definitions(address(paper)), new Block.Paragraph(words.get("testimony.paper.form.asks"))));
        blocks.add(new Block.Heading(words.get("testimony.paper.ways")));
        blocks.add(ticked(Way.offered(), ask.ways()));
        blocks.add(new Block.Heading(words.get("testimony.paper.protections")));
        blocks.add(ticked(List.of(Measure.values()), ask.protections()));
        blocks.add(new Block.Heading(words.get("testimony.paper.bases")));
        blocks.add(new Block.Paragraph(list(ask.bases())));
        if (ask.law() != null) blocks.add(new Block.Paragraph(ask.law()));
        if (ask.abroad()) blocks.add(new Block.Paragraph(words.get("testimony.paper.abroad", country(ask.fromCountry()), country(ask.country()))));
        blocks.add(new Block.Definitions(person(paper)));
        blocks.add(new Block.Paragraph(words.get("testimony.paper.noPlace")));
        blocks.add(new Block.Signature(words.get("testimony.paper.signature")));
        return letter("testimony.paper.form", blocks);
    }

    private Letter court(HearingPaper paper) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Definitions(address(paper)), new Block.Paragraph(words.get("testimony.paper.letter.asks"))));
        for (String point : List.of("identity", "stop", "breaks", "accused", "recording", "interpreting", "backup", "questions"))
            if (!point.equals("interpreting") || paper.interpreter()) blocks.add(new Block.Paragraph(words.get("testimony.paper.letter." + point)));
        blocks.add(new Block.Definitions(person(paper)));
        blocks.add(new Block.Paragraph(words.get("testimony.paper.noPlace")));
        blocks.add(new Block.Paragraph(words.get("testimony.paper.letter.mayStop")));
        blocks.add(new Block.Signature(words.get("testimony.paper.signature")));
        return letter("testimony.paper.letter", blocks);
    }

    private Letter support(HearingPaper paper) {
        String term = Objects.requireNonNullElse(paper.term(), words.get("testimony.paper.term"));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(day(paper.today())), new Block.Paragraph(beside(paper.name(), term)),
                new Block.Paragraph(words.get("testimony.paper.support.wants")), new Block.Paragraph(list(paper.wish().ranked()))));
        if (paper.wish().needs() != null) blocks.addAll(List.of(new Block.Heading(words.get("testimony.needs")), new Block.Paragraph(paper.wish().needs())));
        if (!paper.adjustments().isEmpty()) blocks.addAll(List.of(new Block.Heading(words.get("testimony.adjustments")), new Block.Paragraph(list(paper.adjustments()))));
        blocks.add(new Block.Paragraph(words.get("testimony.paper.support.free")));
        blocks.add(new Block.Signature(words.get("testimony.paper.signature")));
        return letter("testimony.paper.support", blocks);
    }

    /** Nobody has to have said a name. */
    private String beside(String name, String term) {
        return name == null ? words.get("testimony.paper.support.unnamed", term) : words.get("testimony.paper.support.is", name, term);
    }

    private List<Block.Line> address(HearingPaper paper) {
        Ask ask = paper.ask();
        List<Block.Line> lines = new ArrayList<>(List.of(new Block.Line(words.get("testimony.paper.to"), paper.authority() + "\n" + country(ask.country())),
                new Block.Line(words.get("testimony.paper.date"), day(paper.today()))));
        if (ask.reference() != null) lines.add(new Block.Line(words.get("testimony.paper.reference"), ask.reference()));
        return lines;
    }

    /** Whom it is about, as far as that may be told. */
    private List<Block.Line> person(HearingPaper paper) {
        List<Block.Line> lines = new ArrayList<>();
        lines.add(new Block.Line(words.get("testimony.paper.person"), paper.name() == null ? words.get("testimony.paper.person.byReference") : paper.name()));
        lines.add(new Block.Line(words.get("testimony.paper.status"), words.get("testimony.paper.status.legal")));
        if (paper.spoken() != null) lines.add(new Block.Line(words.get("testimony.paper.speaks"), Languages.name(paper.spoken(), words.tongue().locale())));
        if (paper.interpreter()) lines.add(new Block.Line(words.get("testimony.paper.interpreter"), words.get("frame.yes")));
        if (!paper.adjustments().isEmpty()) lines.add(new Block.Line(words.get("testimony.paper.adjustments"), list(paper.adjustments())));
        return lines;
    }

    private Block ticked(List<? extends Enum<?>> all, Set<? extends Enum<?>> chosen) {
        return new Block.Choices(all.stream().map(each -> new Block.Choice(words.label(each), chosen.contains(each))).toList());
    }

    private String list(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(words::label).collect(Collectors.joining("\n"));
    }

    private Letter letter(String title, List<Block> blocks) {
        return new Letter(words.tongue().locale(), words.get(title), blocks);
    }

    private String country(String code) {
        return Countries.name(code, words.tongue().locale());
    }

    private String day(LocalDate day) {
        return SaidDay.of(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(words.tongue().locale()));
    }
}
