package org.amparo.survivor.consent;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amparo.letter.Block;
import org.amparo.letter.Block.Choice;
import org.amparo.letter.Block.Choices;
import org.amparo.letter.Block.Definitions;
import org.amparo.letter.Block.Heading;
import org.amparo.letter.Block.Line;
import org.amparo.letter.Block.Paragraph;
import org.amparo.letter.Block.Signature;
import org.amparo.letter.Letter;
import org.amparo.shared.SaidDay;

/** What stands on the papers: plain words in her language, and nothing that says what kind of help this is. */
final class ConsentPapers {

    private ConsentPapers() {}

    static Letter form(ConsentText text, ConsentSummary agreed, String worker) {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(text.get("form.begin"))));
        blocks.add(new Heading(text.get("form.told")));
        Arrays.stream(Explained.values()).forEach(e -> blocks.add(new Paragraph(text.of(e))));
        blocks.addAll(answer(text, agreed));
        if (!worker.isEmpty()) blocks.add(new Definitions(List.of(new Line(text.get("line.worker"), worker))));
        blocks.add(new Signature(text.get("form.sign.you")));
        blocks.add(new Signature(text.get("form.sign.witness")));
        blocks.add(new Signature(text.get("form.sign.worker")));
        return new Letter(text.locale(), text.get("form.title"), blocks);
    }

    static Letter toTakeHome(ConsentText text, ConsentSummary agreed) {
        List<Block> blocks = new ArrayList<>(answer(text, agreed));
        blocks.add(new Paragraph(text.get("home.back")));
        blocks.add(new Paragraph(text.get("home.free")));
        return new Letter(text.locale(), text.get("home.title"), blocks);
    }

    private static List<Block> answer(ConsentText text, ConsentSummary agreed) {
        List<Line> lines = new ArrayList<>(List.of(new Line(text.get("line.answer"), text.get("answer." + agreed.answer())),
                new Line(text.get("line.purpose"), text.of(agreed.purpose())),
                new Line(text.get("line.from"), day(text, agreed.validFrom()))));
        if (!agreed.recipientName().isEmpty()) lines.add(1, new Line(text.get("line.recipient"), agreed.recipientName()));
        if (agreed.validUntil() != null) lines.add(new Line(text.get("line.until"), text.get("line.until.day").formatted(day(text, agreed.validUntil()))));
        List<Block> blocks = new ArrayList<>(List.of(new Heading(text.get("form.answer")), new Definitions(lines)));
        if (agreed.purpose().template().isEmpty()) return blocks;
        blocks.add(new Heading(text.get("form.items")));
        blocks.add(new Choices(agreed.purpose().template().stream().sorted().map(item -> new Choice(text.of(item), agreed.items().contains(item))).toList()));
        return blocks;
    }

    private static String day(ConsentText text, TemporalAccessor day) {
        return SaidDay.of(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(text.locale()));
    }
}
